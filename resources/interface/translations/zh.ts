<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>评估模型…</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>盲比…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>影片外观…</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>渲染影片</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>送审：PDF 或网页…</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>风险登记表…</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>风险报告…</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新场景</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>编排画面…</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>移除此版本</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>选择版本 {0}</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>下一场景</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>上一场景</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>这台电脑…</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>运行情况…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>倒放,加快</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>快进,加快</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>周围环境</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更改地点</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>更改光线</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>更改天气</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>更改背景</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>换成别的事物 (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>停在原处</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>从画面中移除 (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>穿着</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>上面的文字</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>改变颜色</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>更改动作</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>转身</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>更改人物</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>更改服装</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>更改行为</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>更改文字</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} 与正在使用的版本并存，后者保持不变。</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} 已安装。它是这里的第一个：没有可比较的对象。</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} 已经是正在使用的版本。</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>现在使用 {0}，尽管它更差；您的理由已保存。</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>现在使用 {0}：在任何方面都没有超出偶然的变差。</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>画面中不应出现的内容</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>随机：换一个随机种子</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>绘制此场景，无论其他场景由什么绘制</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>与影片相同</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>与影片相同：{0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>未安装模型 {0}。请安装它，或选择其他模型。</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>这是入门模型的草图；影片的画面由 {0} 绘制。</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>它大约读取描述的前 {0} 个词。</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>更改负面提示词</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>更改质量</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改种子</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>待编排的画面</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何对象</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0},第 {1} 个,共 {2} 个,距左 {3} %,距上 {4} %</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>调整对象大小</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>移动对象</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>编排场景 {0} 的画面:{1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>画面中的对象</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>恢复模型的画面</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>添加到画面</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>换成别的事物</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>改变颜色</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>停在原处</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>更改动作</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>转身</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>正在绘制画面…</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>场景已锁定。解锁 (L) 后才能更改。</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>这幅画面归你:它会保持你的编排。</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>拖动可移动,拖动角可调整大小。Tab 选择,方向键移动,+ 和 − 调整大小,Del 移除。</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>移动对象</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>调整对象大小</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>替换对象</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>移除对象</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>恢复模型的画面</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>告知观众</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>通用文字</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>影片的语言</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>影片简介用的文字</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>最后一幕后的字幕卡</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>同时朗读字幕卡</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>每一帧画面中的隐形水印</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>当标记被移除、影片被重新编码后，仍能说明影片出自谁</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>在每幅画面的一角：由 AI 制作</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>标识的文字</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>影片是如何制作的</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>标识和告示的语言</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>其中也写明 {0} 对你的要求。</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>其中也写明各平台对你的要求。</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>影片的声音无法用该语言朗读</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>此场景的两个版本</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>用两个模型画这些场景</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>两部影片</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>选择影片…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>一部影片</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>盲比</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>请选择两个不同的。</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>左：{0}。右：{1}。</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>左：第 {0} 版。右：第 {1} 版。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} 偏好{1}，您偏好{2}。</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} 对 {1}：在 %n 票中有 {2} 更受偏爱。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} 与您一致：{1}（共 {2}）。</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>带声音播放</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>左边更好 (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>一样 (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>右边更好 (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>符合文字</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>画的内容</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>再来一对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>两边都没有名字，左右随机。请说哪个更好。</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>正在准备两者…</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>如有理由先勾选，再投票。</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>场景 {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>无法绘制：{0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>起始模型的草图：影片中由 {0} 绘制此场景。</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>由 {0} 预先绘制：影片中的细节可能不同。</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Storyboard</source>
        <translation>分镜</translation>
    </message>
</context>
<context>
    <name>BrandLook</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>将此外观保存为套件…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>品牌套件</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>使用套件…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>将此外观保存为套件</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>套件名称</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>ColorsLook</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>与第一个场景一致</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>强烈</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>再次出现的人和物保持原样</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>每个场景各自决定</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>非常相近</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>从相近的噪声出发的场景之间更少偶然差异</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>统一场景</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>来自文字</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>这些颜色</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>来自参考图片…</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>来自标志</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>自定…</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>两到五种颜色，例如 #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>场景 {0}：含“{1}”的画面与场景 {3} 的相似度为 {2}（满分 1）。</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>场景 {0}：“{1}”与场景 {3} 中一样（{2}，满分 1）。</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>场景 {0}：“{1}”与场景 {3} 中不一样（{2}，满分 1）。</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>紧密</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>模型在多大程度上遵循起始模型所画场景的形状</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>遵循场景</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>转换器占用 {0} MB。</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>移除转换器</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>转换需要转换器：下载 {0} MB，磁盘占用 {1} MB。</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>获取转换器</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>删除转换器？它生成的模型会保留，也可以重新获取。</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>影片约长 {0}；全部渲染约需 {1}。</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>根据此电脑上的 %n 次渲染估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>尚未在此电脑上测量：首次渲染时会测量。</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>内存：约 {0} MB。</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>能耗：约 {0} Wh（按 {1}，实测）。</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>能耗：约 {0} Wh（按 {1}，假定）。</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>在云端完成同样的工作：{0} 至 {1} {2}（{3} 的标价）。</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>绘制画面的设备</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>绘制画面的设备：{0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>山脉</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>海滩</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>海洋</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>沙漠</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>公园</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>太空</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>摄影棚</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村庄</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>建筑工地</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>水下</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>土壤</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客厅</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>卧室</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>咖啡馆</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图书馆</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>健身房</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>日出</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金时刻</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>日落</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>黄昏</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>月光</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>晴朗</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>多云</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星星</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>彩纸</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>暴风雨</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>落下</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>变大</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>跳动</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摆动</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>弹跳</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>靠近</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>行走</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>奔跑</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>挥手</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>欢呼</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>搬运</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>坐着</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>喝</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>跳舞</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>烹饪</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>挖掘</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>坐轮椅</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>抬头看</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>休闲装</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商务</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>科学家</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>建筑工人</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>运动员</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>消防员</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>连衣裙</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男人</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女人</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>老爷爷</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>老奶奶</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>白皙</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>马</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>奶牛</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>绵羊</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>鸡</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>兔子</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>狮子</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>恐龙</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>鸟群</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>蜜蜂</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>鲸鱼</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>松树</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>棕榈树</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>灌木</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>向日葵</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>嫩芽</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶子</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>小麦</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太阳</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>雨滴</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>雪花</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>闪电</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>冰山</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>海浪</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>卡车</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>公共汽车</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>拖拉机</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>救护车</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>热气球</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>轮船</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>起重机</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>摩天楼</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>风车</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>风力发电机</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>灯塔</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>城堡</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>太阳能板</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>路标</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>咖啡杯</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶子</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃杯</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>面包</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>苹果</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>胡萝卜</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>披萨</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>汉堡</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>蛋糕</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>冰淇淋</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>鸡蛋</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>耳机</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>音箱</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>电视</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>台灯</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>电源插头</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>沙发</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌子</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>背包</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>行李箱</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>衬衫</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>鞋子</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>球</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>烟花</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>哑铃</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>浇水壶</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>齿轮</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬币</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>钞票</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>存钱罐</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>沙漏</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>公文包</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>购物袋</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>价签</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>礼盒</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>扩音器</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>天平</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>梯子</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星形</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>盾牌</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>奖杯</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>奖牌</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶子</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>对勾</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>叉号</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>向上箭头</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>向下箭头</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>对话气泡</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>竖起大拇指</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>地图标记</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>拼图</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>无线网络</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>播放按钮</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>楼梯</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>一摞书</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球仪</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>学士帽</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>黑板</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>原子</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Dna</source>
        <translation>基因双螺旋</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>病毒</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>烧瓶</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>望远镜</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>磁铁</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>温度计</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>行星</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>卫星</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>太阳系</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>水循环</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>大脑</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙齿</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>锤子</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>扳手</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>铲子</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>扫帚</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>药片</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>注射器</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>急救箱</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>听诊器</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>红绿灯</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>交通锥</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>植物类</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家居</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>新场景。</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>删除场景</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>请将光标放在场景的两个词之间再拆分。</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>拆分场景</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>合并场景</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>移动场景</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>锁定场景</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>解锁场景</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>场景会保留唯一的版本。请改为重新绘制 (R)。</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>移除版本</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>使用自己的图片</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>移除自己的图片</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>描述画面</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>场景已锁定。请先解锁 (L) 再更改。</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>会迟到：最快的方式也需要约 {0}，而只剩 {1}。</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}：约 {1}，共有 {2}。</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} 需要 {1}。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>场景 {0}：只用 {1}，因为它简单且时间不多。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>场景 {0}：{1} 用 {3} 步中的 {2} 步，每秒画面：{4}。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>场景 {0}：{1} 用全部 {2} 步。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>场景 {0}：{1} 用 {3} 步中的 {2} 步。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>将替换 {0}。</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>将写入 {0}。</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>处理器 (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>正在查找硬件编码器…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>封面图片</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>供其他剪辑软件使用的文件夹（OTIO、FCPXML）</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>干净的片段、每句旁白、音乐，以及用于 DaVinci Resolve、Final Cut Pro、Premiere 或 Kdenlive 的剪辑</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>用于 H.264；硬件更快，但文件更大。</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>已尝试，在此电脑上不可用：{0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>按发布位置</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>影片内的字幕轨</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT、WebVTT 和内置字幕轨</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>与项目相同（{0}）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕文件</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>位置与方式</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>随影片附上</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>影片文件夹</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>标题字体</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>字幕字体</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>内置 (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>字体文件…</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>文件中未说明；请确认影片可以使用</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>{0} 的许可证：{1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} 缺少以下字符：{1}。将用内置字体绘制。</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>开头画面</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>结尾画面</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>使用开头或结尾图片</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>更改署名</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>此版本更差</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>为什么仍然想用它；会保存</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>保留旧版本</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} 与 {1} 在 {3} 条提示中的 {2} 条上进行了比较。</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>更改：{0}。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>变化及其可靠范围</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 更差</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 更好</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>图片：使用中与新</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>每秒影片的用时</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步用时</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>每个场景弃用的画面</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>模型对文字的把握</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>取自缓存</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>运动的不稳</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>自 {day} 起，渲染用时增加 {percent}%。</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>自 {day} 起，渲染用时减少 {percent}%。</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>自 {day} 起，每步绘制用时增加 {percent}%。</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>自 {day} 起，每步绘制用时减少 {percent}%。</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>自 {day} 起，渲染所需内存增加 {percent}%。</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>自 {day} 起，渲染所需内存减少 {percent}%。</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，渲染失败增多：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，渲染失败减少：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>自 {day} 起，您弃用的画面增多：每个场景 {after}，原为 {before}。</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>自 {day} 起，您弃用的画面减少：每个场景 {after}，原为 {before}。</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，模型对您的文字更有把握：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，模型对您的文字把握降低：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，取自缓存的增多：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，取自缓存的减少：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>自 {day} 起，画面清晰度提高 {percent}%。</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>自 {day} 起，画面清晰度降低 {percent}%。</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，画面闪烁增多：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，画面闪烁减少：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，运动不如以前平稳：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>自 {day} 起，运动更平稳：{after}，原为 {before}。</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>当时更换了：{0}。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0}由 {1} 变为 {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>每个点是一次渲染，按先后排列；实线是其水平，虚线表示变化。</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>记录渲染的时间、内存和失败，仅保存在本机</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>尚无记录，从下一次渲染开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>已记录 %n 次渲染。发生了以下变化：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>已记录 %n 次渲染。没有超出偶然范围的变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>所有渲染</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>OpenMetrics 文本</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>导出运行情况</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>要清除所有渲染记录吗？影片和项目会保留。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>锁定该场景</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>已锁定：文字、画面和种子保持不变 (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>选择一个场景，即可查看并更改它的一切。</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>未选择场景</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>场景 {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>评估模型</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>每条描述用两个种子绘制并测量。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>图片和数据页面</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>On</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>日常事物</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>广告语</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>课堂语句</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>奇怪、拼错和空白的描述</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>应当相似的成对描述</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>本项目的画面</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>请选择两个不同的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>正在绘制和测量…</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>均值及其可信范围</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 更差</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 更好</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>评判完成。页面显示每张图片。</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>描述太少，无法判断哪个更好。</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>没有任何一项差到超出偶然。</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>更差之处：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>要换成什么?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>事物名称</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>可以绘制的事物</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>影片外观</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>撤回在此对话框中所做的更改</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>不会重新制作任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>绘制 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>保留图片，合成 %n 个场景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>朗读 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>混音</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>下次渲染时将重新制作：{0}。约 {1}。</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>更改外观</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>使用品牌套件</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>撤回外观</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>程序上次意外结束。所有编辑都在这里。</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>打开脚本或项目</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>脚本和项目</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>CLIP 分数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>两个种子，同一画面</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>运动的不稳</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>因姓名与出身而变</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步用时</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>每帧用时</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR（对浮点）</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM（对浮点）</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>用它绘制此影片</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>安装模型包…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>文件夹、.safetensors 文件或 hub 上的 所有者/名称</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>要转换的模型</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>转换在窗口之外进行，并从中断处继续。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0}（已损坏）</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  绘制此影片</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>它自带运动。</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>它绘制图片；由起始模型的场景使其运动。</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>训练数据：{0}。</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>模型包文件夹</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>正在添加并比较…</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>已停止。正在使用的版本保持不变。</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>diffusers 结构的模型文件夹</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>已转换：{0}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>转换器已就绪。</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>正在获取转换器</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>正在解压转换器</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>已停止。完成的部分会保留到下次。</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>保持不变；影片的记录会注明这是您的决定</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>扁平</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸艺</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>霓虹</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>粉彩</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>粉笔</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>向右摇</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>向左摇</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>向上摇</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>向下摇</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温暖</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>好奇</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>充满希望</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严肃</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>带底框</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>朴素文字</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>下三分之一</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>单个大字</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>仅文件</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>呼啸</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>撞击</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>私人用途</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>硬切</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>经黑场淡化</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>经白场淡化</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>随镜头推移</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>美国女声，温暖</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>美国女声，活泼</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>美国男声，坚定</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>美国男声，平静</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>英国女声，清晰</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>英国男声，成熟</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter：插画场景</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow：纯色背景上的单个物体</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>Scenewright 自带渲染器的绘图</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>为本程序编写的场景、说明和旁白（CC0-1.0）：基于自有词表的语法，以及配有相应画面的句子。不含他人的图片或文字。</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>这一版很好</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>这一版不好</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>盲比…</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>不让看似裸露的画面进入影片</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>学校模式会检查每幅画面</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>复制署名</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>风险登记表…</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>风险报告…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>检查画面</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>可用于商业用途</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>不可用于商业用途</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>最新影片</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>此项目尚未生成影片。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令列表</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>依文字而定</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>据此检查模型、配音、音乐和图片的许可</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>What the picture shows</source>
        <translation>画面内容</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>重新跟随文字</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>依文字而定</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>使用自己的图片或视频…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>重新绘制：用另一张画面代替这一张 (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>编排画面:移动、改色、替换或移除其中的对象 (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>编排画面</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>在您描述之前，它跟随文字。</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>手动编排。</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>更改镜头</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>自己的图片或视频</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>更改署名</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>返回故事板</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× 无声。</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>没有声音设备:静音播放。</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>正在朗读文字,还剩 {0}。</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0}/{1} 个长度在文字朗读之前为估计值。</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>与项目相同</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>单幅图片</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0}，而非 GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>绘制画面的设备：{0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>精度：{0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>在此之后添加场景 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>还没有场景</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>在左侧书写或粘贴文字，或添加场景。撤销可恢复原来的内容。</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>粘贴脚本</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n 个场景</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  一致性 {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>同一人物或物品在各场景中的相似程度（满分 1）：</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>每行一个词、一个等号和它的读法；音标写在斜线之间：</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>在此影片中</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>在我的所有影片中</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>更改读音</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>关闭渲染队列</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>没有等待的任务。渲染会把分镜制作成影片。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>画面描述</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>画面要避免的内容</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>出现的人物及其之前的样子</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>各场景共用噪声的比例</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>它所依据的场景</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>参考图的影响程度</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>遵循场景形状的程度</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>遵循它们的步骤</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>开头的图片</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>结尾的图片</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>可偏离该场景的程度</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>模型精度</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>模型步数</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>受引导的步数比例</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>每秒绘制的画面数</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>模型深层模块的计算频率</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>放大的方式</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>编辑过的场景</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>您自己的图片</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>卡片文字</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>卡片后面的场景</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>要匹配的颜色</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>语音引擎</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>发音表</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>您自己的录音</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>剪切位置</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>它的画面</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>上一场景的画面</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>上一场景的时长</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>转场时长</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>画面中是否有文字</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>画面中的文字</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>是否有人名条</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>人名条</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>字幕样式</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>在影片中的位置</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>编码器或质量</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>场景 {0}，画面：{1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>场景 {0}，语音：{1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>场景 {0}，影片第 {2} 部分：{1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>此影片以前没有在这里渲染过。</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>在此影片中是新的。</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>已不再保留：缓存被清空或已满。</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>已更改：{0}。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>录制你的声音</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>强烈</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>给模型看</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>其作者</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>其许可</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>影片所用的模型不接受参考图；“调色板”可采用其颜色。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>与影片相同：{0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>使用参考图</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>移除参考图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>更改署名</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>约剩 {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>正在朗读，场景 {0} / {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>正在绘制，场景 {0} / {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>正在合成</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>再次渲染</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>继续渲染</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>为什么重新制作？</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>{0} 前完成</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>最多 {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>已暂停。已完成的场景会保留。</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>已取消。已完成的场景会保留。</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>影片长 {0}，用时 {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>风险登记表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>添加风险</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>可能发生什么，影响谁</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>风险报告…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>等级为 1 到 5。在有人设定之前，程序的建议视为尚未评估。</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>新风险</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>同项目</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>这些颜色</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>来自参考图片…</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>学校模式</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>无论项目如何设置，每幅画面在显示或进入影片之前都会检查是否裸露。无法检查的内容不会渲染。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>至少 {0} 个字符</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>写下要朗读的内容。空行开始新的场景。

Visual: 画面内容
Text: 画面中的文字</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>编辑脚本</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>减少动态效果：只有播放的内容会动</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>在后台朗读文字,播放时即可听到</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>记录渲染的时间、内存和失败，仅保存在本机</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>新项目保存到</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>学校模式</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>关闭 …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>开启 …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>每幅画面都会检查是否裸露，受密码保护</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言将在程序重新启动后更改。</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>新项目的文件夹</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>依文字的感觉</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>自选文件…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>随场景入场</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>网络 (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>播客 (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>电视 (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>其许可</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>其作者</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>自选音乐</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>正在播放的画面</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>新版本：另画一张，保留这一张 (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>版本 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>需要多久就多久</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>完成时刻</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>完成的时刻</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>渲染可用的分钟数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>此模型尚未在这台电脑上渲染过：会先试一次。</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · 场景 {1}:{2} · {3} 秒</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>在文字朗读之前,其长度为估计值。</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>入场方式</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>更改时长</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>更改转场</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>影片标题</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>画面形状：每个场景都为它构图</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>为影片文件花费多少时间</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>显示或隐藏渲染队列</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>依脚本</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>外观：{0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>时长 {0} · 渲染 {1}</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>制作影片：%n 个场景，{0}，在后台进行。未更改的场景不会重做。(Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>更改画幅</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>更改质量</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>UpdateLook</name>
    <message>
        <source>Look for a new version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>Scenewright {0} 已是最新版本。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>Scenewright {0} 已发布；当前为 {1}。未下载任何内容。</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Pin for this project</source>
        <translation>为此项目固定</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>移除版本</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>用此版本绘制。从未用过的会先比较。</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>无论以后安装什么，此影片都由此版本绘制。</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>用之前使用的版本绘制。</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>只在现在询问。未经您同意不会下载任何内容。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>此项目使用</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>虽更差仍采用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>重新使用 {0}。</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>移除 {0}？固定到它的项目会提示缺少它。</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>软件包的文件夹或网址</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} 已在此处。</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>提供 {0}。</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>需下载：{0}（{1}）</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>在取代正在使用的版本之前会先比较。</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>下载并比较</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>换一种读法</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>换一种读法：同样的文字，不同的朗读</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>同项目</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>更改配音</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>更改音效</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>之后停顿</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>使用自己的录音…</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>使用自己的录音</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>移除自己的录音</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>更改语速</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>更改停顿</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>更改署名</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>更改许可</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>自己的录音</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>录音 …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>读音 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>脚本进来，影片出去。</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>在这台电脑上绘制、配音和剪辑。无需账号，无需网络。</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>可打开并修改的示例</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>制作分镜</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>您的脚本</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>在此粘贴脚本，或直接开始书写。

纯文本、Markdown、剧本、两栏表格或字幕：场景会自动识别。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>或拖放到此处</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>宣传片，15 秒</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>宣传片，30 秒</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>宣传片，60 秒</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>咖啡宣传片</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 秒 · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>水循环</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>课程 · 纯文本</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>城市单车</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>宣传片 · 剧本</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>为什么重新制作？</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>一切均沿用之前的结果。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>为 {0} 制作的部分。其余均沿用之前的结果。</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>上次渲染没有完成。已完成的场景会保留。</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>继续渲染</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} 分镜</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>送审：供他人阅读的分镜</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>送审文件仍在制作中。</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>正在绘制送审文件：{0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} 风险报告</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>风险报告…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>送审文件已完成：{0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>风险报告已完成:{0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>影片已完成：{0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>渲染情况与以前不同了。</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>运行情况…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>画面中的文字</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>影片旁的文件</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>文件以及影片内的轨道</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>文件（含样式）</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>影片标题</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>细条显示已播放多少</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕文件</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布于</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>片头卡</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>片尾卡</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>片头卡的文字</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>标题及其下一行</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>最后一个场景之后的文字</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>文字会避开平台叠加的按钮</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>画面中的文字</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>显示在下方的姓名</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>与朗读相同</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>给阅读分镜的人</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>朗读并显示为字幕的内容</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>出镜者</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>更改出镜者</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>更改字幕</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改备注</translation>
    </message>
</context>
</TS>
