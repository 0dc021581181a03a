<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>モデルを評価…</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>目隠しで比べる…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>ムービーの見た目…</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>ムービーをレンダリング</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>確認用の PDF かウェブページ…</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>由来…</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>リスク登録簿…</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>リスク報告書…</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新しいシーン</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>カーソル位置で分割</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>次と結合</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後へ移動</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新しいテイク</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>画面を配置…</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>このテイクを外す</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>ロックまたは解除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>言葉を編集</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>テイク {0} を選ぶ</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>次のシーン</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>前のシーン</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>レンダリング待ち</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>コマンドを探す…</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>このコンピューター…</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>動作の様子…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>逆再生、速く</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>早送り、速く</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>大きな画面</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>まわり</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>場所を変える</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>光を変える</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>天気を変える</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>背景を変える</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>別のものに入れ替える (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>その場にとどまる</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>画面から取り除く (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肌</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>書かれた言葉</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>色を変える</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>動きを変える</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>向きを変える</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>人物を変える</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>服を変える</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>行動を変える</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>言葉を変える</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} は使用中のバージョンの横に置かれ、使用中のものはそのままです。</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} をインストールしました。ここでは最初のものなので、比べる相手がありませんでした。</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} はすでに使用中のバージョンです。</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>劣りますが {0} を使います。理由は記録されました。</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>{0} を使います。偶然を超えて劣る点はありません。</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>絵に入れたくないもの</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>シャッフル: 偶然のシードに替えます</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>シードをシャッフル</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>ほかのシーンに関係なく、このシーンを描くモデル</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>ムービーと同じ</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>ムービーと同じ：{0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>モデル {0} はインストールされていません。インストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>これはスターターによる下描きです。ムービーの絵は {0} が描きます。</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>説明の最初のおよそ {0} 語を読みます。</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>ネガティブプロンプトを変更</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>品質を変更</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>シードを変更</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>配置する画面</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}、{2} 個中 {1} 番目、左から {3} %、上から {4} %</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>対象の大きさを変える</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>対象を動かす</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>シーン {0} の画面を配置: {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>画面の対象</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>加える…</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>モデルの絵に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>画面に加える</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>別のものに入れ替える</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>色を変える</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>その場にとどまる</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>動きを変える</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>向きを変える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>絵を描いています…</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>シーンはロックされています。変えるには解除 (L) してください。</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>この絵はあなたのものです。配置したままに保たれます。</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>ドラッグで移動、角のドラッグで大きさ変更。Tab で選択、矢印で移動、+ と − で大きさ、Del で削除。</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>対象を動かす</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>対象の大きさを変える</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>対象を入れ替える</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>対象を取り除く</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>対象を加える</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>モデルの絵に戻す</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>視聴者への表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>通常の言葉</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自分の言葉</translation>
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
        <translation>ムービーの言語</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>ムービーの説明文用のテキスト</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>最後のシーンの後のカード</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>カードを音声でも伝える</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>すべての画面に見えない透かしを入れる</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>その位置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>マークが消され、再エンコードされても、誰の動画かを示します</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>すべての画面の隅に: AI で作成</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>ラベルの言葉</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>ムービーの作られ方</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>ラベルとお知らせの言語</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>{0} が求めることも書かれます。</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>各プラットフォームが求めることも書かれます。</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>ムービーの声はその言語で話せません</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>このシーンの2テイク</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>これらのシーンで2モデル</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>2本の映画</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比べるもの</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>1つ目のモデル</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>2つ目のモデル</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>映画を選ぶ…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>目隠しで比べる</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>違う2つを選んでください。</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>左: {0}。右: {1}。</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>左: テイク {0}。右: テイク {1}。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらでもない方</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} は{1}、あなたは{2}を選びました。</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} 対 {1}：%n 票のうち {2} で好まれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} はあなたと {2} 回中 {1} 一致しました。</translation>
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
        <translation>音声付きで再生</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>左が良い (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>同じ (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>右が良い (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>言葉に合う</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>映っているもの</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>構図</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>ちらつき</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>次の組</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>名前はなく、左右は入れ替わります。どちらが良いか選んでください。</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>両方を準備しています…</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>理由があれば先に、それから投票します。</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>シーン {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>描けませんでした: {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>スターターによるスケッチです。ムービーでは {0} がこのシーンを描きます。</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>{0} が先に描いたもの：ムービーでは細部が異なることがあります。</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Storyboard</source>
        <translation>絵コンテ</translation>
    </message>
</context>
<context>
    <name>BrandLook</name>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>この見た目をキットとして保存…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>ブランドキット</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>キットを使う…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>この見た目をキットとして保存</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>キットの名前</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
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
        <translation>色</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>描いたまま</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>最初のシーンに合わせる</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>はっきり</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>強く</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>再び出る人や物は同じ姿に</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>場面ごとに別々</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>近い</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>とても近い</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>近いノイズから始まる場面どうしは偶然の違いが減ります</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>色をそろえる</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>言葉から</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>この色</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>参考画像から…</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>ロゴから</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>自分の色…</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>二色から五色、例: #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>場面 {0}: 「{1}」の絵は場面 {3} の絵に {2}（1 が最高）似ています。</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>場面 {0}: 「{1}」は場面 {3} と同じに見えます（1 のうち {2}）。</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>場面 {0}: 「{1}」は場面 {3} と違って見えます（1 のうち {2}）。</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>構図</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>まったく従わない</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>ゆるく</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>しっかり</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>正確に</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>スターターが描いたシーンの形に、モデルがどれだけ従うか</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>シーンに従う</translation>
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
        <translation>コンバーターは {0} MB を使用しています。</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>コンバーターを削除</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>変換にはコンバーターが必要です：ダウンロード {0} MB、ディスク {1} MB。</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>コンバーターを入手</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>コンバーターを削除しますか？作成したモデルは残り、コンバーターは再び入手できます。</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>ムービーは約 {0}、全体のレンダリングには約 {1} かかります。</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>このコンピューターでの %n 回のレンダリングから学習。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>このコンピューターではまだ測っていません。最初のレンダリングで測ります。</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>メモリ: 約 {0} MB。</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>電力量：約 {0} Wh（{1}、実測）。</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>電力量：約 {0} Wh（{1}、仮定）。</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>同じことをクラウドで: {0} から {1} {2} ({3} の定価)。</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自動で選ぶ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>絵を作る場所</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>絵を作る場所: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>ビーチ</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>海</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>砂漠</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>農場</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>公園</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>通り</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>River</source>
        <translation>川</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>港</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>工事現場</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>水中</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>台所</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>居間</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>寝室</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>研究室</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>カフェ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>図書館</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>ジム</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>昼</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>日の出</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>ゴールデンアワー</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>日没</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>月明かり</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>スポットライト</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>晴れ</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>霧</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>紙吹雪</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>嵐</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>上がる</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>落ちる</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>大きくなる</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>小さくなる</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈打つ</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>揺れる</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>回る</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>弾む</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>震える</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>現れる</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>周回する</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>近づく</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>立つ</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>歩く</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>走る</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>手を振る</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>指さす</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>考える</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>喜ぶ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプする</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>運ぶ</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>座る</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>飲む</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>踊る</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>料理する</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>掘る</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳ぶ</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>車いすに座る</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>握手する</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>見上げる</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>普段着</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ビジネス</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>看護師</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>科学者</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>料理人</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>建設作業員</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>農家</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>宇宙飛行士</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>選手</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>消防士</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>ドレス</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男の子</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女の子</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>おじいさん</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>おばあさん</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>色白</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>濃い</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人々</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>馬</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>牛</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>羊</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>にわとり</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>うさぎ</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>象</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>ライオン</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>恐竜</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>鳥</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝶</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>蜂</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>魚</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>くじら</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>松の木</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>ヤシの木</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>サボテン</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>茂み</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>ひまわり</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>芽</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>小麦</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太陽</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>雨粒</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>虹</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>雪の結晶</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>稲妻</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>岩</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>氷山</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>滝</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>車</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>列車</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>オートバイ</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>トラクター</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>救急車</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>飛行機</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>ヘリコプター</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>ドローン</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>ロケット</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>熱気球</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>ヨット</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>クレーン</translation>
    </message>
    <message>
        <source>House</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>高層ビル</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>店先</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>風車</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>風力発電機</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>灯台</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>城</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>ソーラーパネル</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>ドア</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>道標</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>コーヒーカップ</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>グラス</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>りんご</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>にんじん</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>ピザ</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>ハンバーガー</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>ケーキ</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>アイスクリーム</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>卵</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ノートパソコン</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>ヘッドホン</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>電球</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>電源プラグ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>ソファ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>ベッド</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>傘</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>リュック</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>スーツケース</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>シャツ</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>靴</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>ボール</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>風船</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>花火</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>ダンベル</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>じょうろ</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>折れ線グラフ</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>円グラフ</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>歯車</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬貨</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>紙幣</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>貯金箱</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>電卓</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>砂時計</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>封筒</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>書類かばん</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>買い物カート</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>買い物袋</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>小包</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>値札</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>メガホン</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>天秤</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>ハート</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>盾</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>トロフィー</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>メダル</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>的</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>チェックマーク</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>バツ印</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>疑問符</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>上向き矢印</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>下向き矢印</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>吹き出し</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>錠</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>地図ピン</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>パズル</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>リサイクル</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>虫眼鏡</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>無線LAN</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>再生ボタン</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>スマイル</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本の山</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球儀</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>鉛筆</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>角帽</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>黒板</translation>
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
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>細胞</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>ウイルス</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>フラスコ</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>顕微鏡</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>望遠鏡</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>磁石</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>温度計</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>惑星</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>人工衛星</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>太陽系</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>水の循環</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>脳</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>心臓</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>歯</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>ピラミッド</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>金づち</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>スパナ</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>絵筆</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>はさみ</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>シャベル</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>ほうき</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>錠剤</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>注射器</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>救急箱</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>聴診器</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>信号機</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>三角コーン</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>乗り物</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>道具</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>新しいシーン。</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>シーンを削除</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>シーンを複製</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>分割するには、シーンの二つの語の間にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>シーンを分割</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>シーンを結合</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>シーンを移動</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>シーンをロック</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>シーンのロックを解除</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新しいテイク</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>テイクを選ぶ</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>最後のテイクは外せません。代わりに描き直してください (R)。</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>テイクを外す</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>自分の画像を使う</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>自分の画像を外す</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>言葉を変更</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>絵を説明</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>シーンはロックされています。変更するにはロックを解除 (L) してください。</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>間に合いません：最速の方法でも約 {0} かかり、残りは {1} です。</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}：{2} のうち約 {1}。</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} なら {1} かかります。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>シーン {0}：単純で時間が短いため {1} だけで描きます。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>シーン {0}：{1} を {3} ステップ中 {2} ステップで、毎秒の画像：{4}。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>シーン {0}：{1} を全 {2} ステップで。</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>シーン {0}：{1} を {3} ステップ中 {2} ステップで。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>{0} を置き換えます。</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>{0} を書き出します。</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>プロセッサー (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>ハードウェアエンコーダーを探しています…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>ポスター画像</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>ほかの編集ソフト用のフォルダー (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>文字のないクリップ、すべてのせりふ、音楽、そして DaVinci Resolve、Final Cut Pro、Premiere、Kdenlive 用の編集データ</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>H.264 用。ハードウェアは速く、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>試しましたが、このマシンでは使えません：{0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>公開先に合わせる</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>動画内の字幕トラック</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT、WebVTT、内部トラック</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>プロジェクトと同じ ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕ファイル</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>書き起こし</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>保存先と方法</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>動画と一緒に</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>動画のフォルダー</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>見出しのフォント</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>字幕のフォント</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>内蔵 (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>フォントファイル…</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>ファイルに記載がありません。ムービーで使えるか確かめてください</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>{0} のライセンス：{1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} にない文字：{1}。内蔵フォントで描きます。</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>最初の絵</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>最後の絵</translation>
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
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>最初か最後の絵を使う</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>絵を外す</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>クレジットを変更</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>ライセンスを変更</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>このバージョンは劣ります</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>それでも使う理由（記録されます）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>前のものを残す</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} を {1} と {3} 件中 {2} 件の文で比べました。</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>変更：{0}。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>変化と、確かな範囲</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 悪い</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 良い</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>画像：使用中と新しいもの</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>映画1秒あたりの時間</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>1ステップの時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>シーンごとに捨てた絵</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>言葉に対するモデルの確信度</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>ちらつき</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>動きの乱れ</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>{day} 以来、レンダリングが {percent}% 長くなっています。</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>{day} 以来、レンダリングが {percent}% 短くなっています。</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>{day} 以来、描画の各ステップが {percent}% 長くなっています。</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>{day} 以来、描画の各ステップが {percent}% 短くなっています。</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>{day} 以来、レンダリングのメモリが {percent}% 増えています。</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>{day} 以来、レンダリングのメモリが {percent}% 減っています。</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、レンダリングの失敗が増えています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、レンダリングの失敗が減っています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>{day} 以来、捨てる絵が増えています：シーンごとに {before} から {after} へ。</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>{day} 以来、捨てる絵が減っています：シーンごとに {before} から {after} へ。</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、言葉に対するモデルの確信度が上がっています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、言葉に対するモデルの確信度が下がっています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、キャッシュから使う分が増えています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、キャッシュから使う分が減っています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>{day} 以来、絵が {percent}% 鮮明になっています。</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>{day} 以来、絵の鮮明さが {percent}% 下がっています。</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、絵のちらつきが増えています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、絵のちらつきが減っています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、動きが不安定になっています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>{day} 以来、動きが安定しています：{before} から {after} へ。</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>その時に変わったもの：{0}。</translation>
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
        <translation>{0}：{1} から {2} へ</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>動作の様子</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>点は一回ごとのレンダリング（順番どおり）、線はその水準、破線は変化です。</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>レンダリングの時間・メモリ・失敗をこのコンピューターにだけ記録する</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>まだ記録はありません。次のレンダリングから始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n 回のレンダリングを記録。次の点が変わりました：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n 回のレンダリングを記録。偶然を超える変化はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>すべてのレンダリング</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>OpenMetrics テキスト</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>動作の様子を書き出す</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました：{0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>レンダリングの記録をすべて消去しますか？映画とプロジェクトは残ります。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>このシーンをロック</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>ロック中: 言葉、絵、シードはそのままです (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>シーンを選ぶと、そのすべてを見て変更できます。</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>シーンが選ばれていません</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>シーン {0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>モデルを評価</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>各プロンプトを二つのシードで描いて測ります。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>絵と数値のページ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>On</source>
        <translation>題材</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>日常のもの</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>広告の文</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>授業の文</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>ナレーション</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>奇妙・誤字・空のプロンプト</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>似るべき組</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>このプロジェクトの絵</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>違う2つを選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>描いて測っています…</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>平均と確かな範囲</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ 悪い</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ 良い</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>評価しました。ページにすべての絵があります。</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>プロンプトが少なく、どちらが良いか言えません。</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>偶然を超えて劣るところはありません。</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>劣る点：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>ムービー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>何にしますか?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>物の名前</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>描けるもの</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>ムービーの見た目</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>このダイアログでの変更を取り消します</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>作り直すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n 枚の絵を描画</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>絵はそのまま、%n シーンを合成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n 行を読み上げ</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>音声をミックス</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>次のレンダリングで作り直すもの: {0}。約 {1}。</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>見た目を変更</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>ブランドキットを使う</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>見た目を元に戻す</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>前回プログラムが予期せず終了しました。編集はすべて残っています。</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>台本かプロジェクトを開く</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>台本とプロジェクト</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選ぶ</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>求めたものを示す</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>CLIP スコア</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>二つのシードで同じ絵</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>動きの乱れ</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>ちらつき</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>名前や出自で変わる</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>1ステップの時間</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>1フレームの時間</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR（浮動小数比）</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM（浮動小数比）</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>インストール済みのモデル</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>このムービーをこれで描く</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>パッケージをインストール…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>フォルダー、.safetensors ファイル、または hub の 所有者/名前</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>変換するモデル</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>変換はウィンドウの横で進み、止めた所から続きます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (破損)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  このムービーを描く</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>自分で動きます。</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>絵を描きます。動きはスターターのシーンが付けます。</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>学習元: {0}。</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>モデルパッケージのフォルダー</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>追加して比較しています…</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>止めました。使用中のバージョンはそのままです。</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>diffusers 形式のモデルのフォルダー</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>変換しました：{0}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>コンバーターの準備ができました。</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>コンバーターをダウンロード中</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>コンバーターを展開中</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>停止しました。できた部分は次回のために残ります。</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>このままにする。映画の記録に、あなたの判断として残ります</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>フラット</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>ネオン</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>パステル</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>チョーク</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右へパン</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左へパン</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ズームイン</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>上へティルト</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>下へティルト</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>ドリー</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ゆらぎ</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温かい</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>軽快</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>好奇心</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>真剣</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>緊張</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>飾りなし</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>一語ずつ</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>下三分の一</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>大きな一語</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>ファイルのみ</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>ヒュー</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>ライズ</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ビジネス</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>私用</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>クロスフェード</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>黒を通してフェード</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>白を通してフェード</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>カメラに合わせてプッシュ</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>アメリカ女性、温かい</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>アメリカ女性、快活</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>アメリカ男性、力強い</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>アメリカ男性、穏やか</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>イギリス女性、明瞭</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>イギリス男性、落ち着き</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter：イラストの場面</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow：無地の背景に一つの物</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>Scenewright 自身のレンダラーによる絵</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>このプログラムのために書かれた場面・説明・ナレーション（CC0-1.0）：自作の単語リストに基づく文法と、それぞれの文が求める絵。他者の絵や文章は含まない。</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>このテイクは良い</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>このテイクは良くない</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>目隠しで比べる…</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商用</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私用</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>ヌードに見える画像をムービーに入れない</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>学校プロファイルがすべての画像を判定します</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>クレジットをコピー</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>リスク登録簿…</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>リスク報告書…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>画像を判定</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>商用利用できます</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>商用利用できません</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>最新の動画</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>このプロジェクトの動画はまだ作られていません。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド一覧</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>言葉に合わせる</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>モデル、声、音楽、画像のライセンスをこれと照らし合わせます</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>画面比</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>絵に描くもの</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>もう一度言葉に合わせる</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>言葉に合わせる</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>自分の画像や動画を使う…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>描き直す: この絵を別の絵に替えます (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>画面を配置: 映っているものを動かす、色を変える、入れ替える、取り除く (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>画面を配置</translation>
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
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>絵</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>説明を書くまでは言葉に合わせます。</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>手で配置しました。</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>カメラを変更</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>自分の画像や動画</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>ライセンスを変更</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>クレジットを変更</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>絵コンテに戻る</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>大きな画面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× 音なし。</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>音声デバイスなし:無音で再生します。</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>読み上げ中、残り {0}。</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{1} 件中 {0} 件の長さは、読み上げまで見積もりです。</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>プロジェクトのまま</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>連番画像</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>GPU の代わりに {0}</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>絵を作る場所: {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>精度: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>この後にシーンを追加 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>絵コンテ</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>シーンはまだありません</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>左に言葉を書くか貼り付けるか、シーンを追加してください。取り消すと元の内容が戻ります。</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>台本を貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n シーン</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  一貫性 {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>同じ人や物が場面ごとにどれだけ似ているか（1 が最高）:</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>1 行に 1 語、等号、そして読み方。発音記号はスラッシュの間に書きます：</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>この動画で</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>すべての動画で</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>読みを変更</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>レンダリング待ち</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>レンダリング待ちを閉じる</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>レンダリング待ち</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>待っているものはありません。レンダリングすると絵コンテがムービーになります。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>絵の説明</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>絵に入れないもの</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>登場する人とそれまでの姿</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>シーンが共有するノイズの割合</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>もとにするシーン</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>参照画像の影響の強さ</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>シーンの形にどれだけ従うか</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>従うステップ</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>最初の絵</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>最後の絵</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>そのシーンからどこまで離れてよいか</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>モデルの精度</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>モデルのステップ数</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>ガイダンスをかけるステップの割合</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>1秒に描く画像の数</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>モデルの深いブロックを計算する頻度</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>拡大の方法</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>カメラの動き</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>編集したシーン</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>カードの言葉</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>カードの背後のシーン</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>合わせる色</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>音声エンジン</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>言い方</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>読み方の一覧</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>自分の録音</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>話す速さ</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>切れ目の位置</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>その絵</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>前のシーンの絵</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>前のシーンの長さ</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>切り替えの長さ</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>絵に文字があるかどうか</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>絵の中の文字</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>名前の帯があるかどうか</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>名前の帯</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>字幕の見た目</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>ムービーの中での位置</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>エンコーダーまたは品質</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>シーン {0}、絵：{1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>シーン {0}、声：{1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>シーン {0}、ムービーのパート {2}：{1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>このムービーはここでまだレンダリングされていませんでした。</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>このムービーで新しく加わりました。</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>もう残っていませんでした：キャッシュが空にされたか、いっぱいでした。</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>変更：{0}。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}、{1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>声を録音</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
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
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>はっきり</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>強く</translation>
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
        <translation>モデルに見せる</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>影響の強さ</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>その作者</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>そのライセンス</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>この映画のモデルは参照画像を受け取りません。「パレット」で色だけ使えます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
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
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>ムービーと同じ：{0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>参照画像を使う</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>参照画像を外す</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>クレジットを変更</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>ライセンスを変更</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} の進み具合</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>残り約 {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>読み上げ中、シーン {0} / {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>描画中、シーン {0} / {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>つないでいます</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>もう一度レンダリング</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>レンダリングを続ける</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>なぜ作り直されましたか？</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>{0} までに完成</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>最長 {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>一時停止中。完成したシーンは残ります。</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>中止しました。完成したシーンは残ります。</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} のムービー、{1} で完成</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>リスク登録簿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受容</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>リスクを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>何が、誰に起こりうるか</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>起こりやすさ</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>リスク報告書…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>レベルは 1 から 5 です。人が決めるまで、プログラムの提案は未評価として扱われます。</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>新しいリスク</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>プロジェクトと同じ</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>この色</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>参考画像から…</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>学校プロファイル</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>プロジェクトの設定にかかわらず、すべての画像は表示される前やムービーに入る前にヌードがないか判定されます。判定できないものはレンダリングされません。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} 文字以上</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>読み上げる文を書いてください。空行で新しいシーンが始まります。

Visual: 絵に描くもの
Text: 画面の文字</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>台本を編集</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>動きを減らす: 再生するものだけが動きます</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>再生に備えて、言葉を裏で読み上げておく</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>レンダリングの時間・メモリ・失敗をこのコンピューターにだけ記録する</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>新しいプロジェクトの保存先</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>学校プロファイル</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>オフにする …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>オンにする …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>すべての画像のヌードを判定します（パスワード保護）</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>新しいプロジェクトのフォルダー</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>言葉の雰囲気に合わせる</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>自分のファイル…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>シーンの入り方に合わせる</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>ウェブ向け (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>ポッドキャスト向け (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>テレビ向け (-23 LUFS)</translation>
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
        <translation>声</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>そのライセンス</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>その作者</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>自分の音楽</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>再生中の画面</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>新しいテイク: 別の絵を描き、この絵も残します (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>新しいテイク</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>テイク {0} / {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>完成時刻</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>完成する時刻</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>レンダリングにかけられる分数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>このモデルはまだこのパソコンで使われていません：先に一度試します。</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · シーン {1}: {2} · {3} 秒</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>言葉が読み上げられるまで、長さは見積もりです。</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>入り方</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>長さを変更</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>つなぎを変更</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>ムービーの題名</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>画面比</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>画面の形: どのシーンもこれに合わせて構図を取ります</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>ムービーのファイルにかける時間</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>レンダリング待ち</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>レンダリング待ちの表示と非表示</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書かれたとおり</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>見た目: {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>長さ {0} · レンダリング {1}</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>ムービーを作る: %n シーン、{0}、裏で進めます。変わっていないシーンは作り直しません。(Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>題名を変更</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>画面比を変更</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>品質を変更</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
</context>
<context>
    <name>UpdateLook</name>
    <message>
        <source>Look for a new version</source>
        <translation>新しいバージョンを調べる</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>Scenewright {0} は最新です。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>Scenewright {0} があります。これは {1} です。何もダウンロードしていません。</translation>
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
        <translation>このプロジェクトに固定</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>バージョンを削除</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>更新を確認…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>このバージョンで描きます。使ったことのないものは先に比べます。</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>後で何を入れても、この動画はこのバージョンで描きます。</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>前に使っていたバージョンで描きます。</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>今だけ尋ねます。同意なしには何も取得しません。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>このプロジェクトで使用</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>劣るが採用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>再び {0} を使います。</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>{0} を削除しますか。固定しているプロジェクトは、足りないと知らせます。</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>パッケージのフォルダーまたはウェブアドレス</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} はすでにあります。</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>{0} があります。</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>取得するもの：{0}（{1}）</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>置き換える前に、使用中のバージョンと比べます。</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>取得して比較</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>別の言い方にする</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>別の言い方: 同じ言葉を違う読み方で</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>プロジェクトと同じ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>声を変更</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>効果音を変更</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>後の間</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>話している人</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>自分の録音を使う…</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>自分の録音を使う</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>自分の録音を外す</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>速さを変更</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>間を変更</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>クレジットを変更</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>ライセンスを変更</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>自分の録音</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>録音 …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>読み …</translation>
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
        <translation>台本を入れると、ムービーになります。</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>このコンピューターで描き、語り、編集します。アカウントもネットも不要です。</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>開いて変えられる見本</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>絵コンテを作る</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>あなたの台本</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>ここに台本を貼り付けるか、そのまま書き始めてください。

テキスト、Markdown、脚本、二列の表、字幕: シーンは自動で見つかります。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>またはここにドロップ</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>宣伝、15 秒</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>宣伝、30 秒</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>宣伝、60 秒</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>授業</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>コーヒーの宣伝</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 秒 · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>水の循環</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>授業 · テキスト</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>街の自転車</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>宣伝 · 脚本</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>なぜ作り直されましたか？</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>すべて以前のものを使いました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>{0} のために作ったもの。ほかはすべて以前のものを使いました。</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>前回のレンダリングは終わっていません。完成したシーンは残っています。</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>レンダリングを続ける</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} 絵コンテ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>確認用: ほかの人が読む絵コンテ</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>確認用の絵コンテをまだ作成中です。</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>確認用の絵コンテを描いています: {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} リスク報告書</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>リスク報告書…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>確認用の絵コンテができました: {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>リスク報告書ができました:{0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>ムービーができました: {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>レンダリングの様子が以前と変わりました。</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>動作の様子…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>画面の文字</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>ムービーと並ぶファイル</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>ファイルとムービー内のトラック</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>ファイル（書式付きも）</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>ムービーの題名</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>細いバーで進み具合を表示</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕ファイル</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>タイトルカード</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>エンドカード</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>タイトルカードの文字</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>題名とその下の一行</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>最後のシーンの後に出る文</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>文字は重なるボタンを避けます</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>画面の文字</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>下に出る名前</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>何をしている人か</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>読み上げと同じ</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>絵コンテを読む人へ</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>読み上げられ、字幕になる文</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>ナレーション</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>出演者</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>題名を変更</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>文字を変更</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>出演者を変更</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>字幕を変更</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>メモを変更</translation>
    </message>
</context>
</TS>
