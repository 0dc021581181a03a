<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>فتح …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>النماذج …</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>تقييم نموذج …</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>مقارنة عمياء …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>مظهر الفيلم …</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>اصنع الفيلم</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>للموافقة: PDF أو صفحة ويب …</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>من أين أتى …</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>سجل المخاطر …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>تقرير المخاطر …</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>مشهد جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>قسّم عند المؤشر</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>ادمج مع التالي</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>انقل إلى أبكر</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>انقل إلى أبعد</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>لقطة جديدة</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>ترتيب الصورة …</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>ارسم من جديد</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>أزل هذه اللقطة</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>قفل أو فتح القفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>تحرير الكلمات</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>اختر اللقطة {0}</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>المشهد التالي</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>المشهد السابق</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>قائمة العرض</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>ابحث عن أمر …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>المفاتيح …</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>هذا الحاسوب …</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>كيف تسير الأمور …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>تشغيل إلى الخلف، أسرع</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>تشغيل إلى الأمام، أسرع</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>صورة كبيرة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>من حولها</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>تغيير الضوء</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>تغيير الطقس</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>تغيير الخلفية</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>استبداله بشيء آخر (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>يبقى مكانه</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>إخراجه من الصورة (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ينظر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>يفعل</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>يرتدي</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>كلمات عليه</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>تغيير الحركة</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>استدارة</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>تغيير الشخص</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>تغيير الملابس</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>تغيير الفعل</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>تغيير الكلمات</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} موجود بجانب الإصدار المستخدم الذي يبقى كما هو.</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>تم تثبيت {0}. إنه الأول من نوعه هنا: لم يكن هناك ما يُقارن به.</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} هو الإصدار المستخدم بالفعل.</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>يُستخدم {0} الآن رغم أنه أسوأ؛ تم حفظ سببك.</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>يُستخدم {0} الآن: ليس أسوأ في أي شيء بما يتجاوز الصدفة.</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>ما لا ينبغي أن يظهر في الصورة</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>عشوائي: بذرة بالمصادفة بدل هذه</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>بذرة عشوائية</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>يرسم هذا المشهد مهما كان ما يرسم المشاهد الأخرى</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>كالفيلم</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>موجّه سلبي</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>كالفيلم: {0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>النموذج {0} غير مثبّت. ثبّته أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>هذه مسودة من النموذج الأولي؛ أمّا صورة الفيلم فيرسمها {0}.</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>يقرأ نحو أول {0} كلمة من الوصف.</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>تغيير الموجّه السلبي</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>تغيير النموذج</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>تغيير الجودة</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>تغيير البذرة</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>صورة للترتيب</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}، {1} من {2}، على بعد {3} % من اليسار و{4} % من الأعلى</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>تغيير حجم العنصر</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>تحريك العنصر</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>ترتيب صورة المشهد {0}: {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>عناصر الصورة</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>العودة إلى صورة النموذج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>إضافة إلى الصورة</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>استبدال بشيء آخر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>يبقى مكانه</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>تغيير الحركة</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>استدارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>تُرسم الصورة …</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>المشهد مقفل. افتحه (L) لتغييره.</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>هذه الصورة لك: تبقى كما ترتبها.</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>اسحب للتحريك، واسحب زاوية لتغيير الحجم. Tab يحدد، والأسهم تحرك، و+ و− يغيران الحجم، وDel يزيل.</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>تحريك العنصر</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>تغيير حجم العنصر</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>استبدال العنصر</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>إزالة العنصر</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>العودة إلى صورة النموذج</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>ما يُقال للمشاهدين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>الكلمات المعتادة</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>لغة الفيلم</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>نص لوصف الفيلم</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>بطاقة بعد المشهد الأخير</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>تُقرأ البطاقة بصوت أيضًا</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>علامة مائية غير مرئية في كل صورة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>تدلّ على صاحب الفيلم بعد إزالة علاماته وإعادة ترميزه</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>في زاوية كل صورة: صُنع بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>كلمات العلامة</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>كيف صُنع الفيلم</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>للعلامة والإشعار</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>ويذكر أيضًا ما يطلبه منك {0}.</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>ويذكر أيضًا ما تطلبه منك كل منصة.</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>لا يستطيع صوت الفيلم نطقها بتلك اللغة</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>لقطتان من هذا المشهد</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>نموذجان على هذه المشاهد</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>فيلمان</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارن</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>النموذج الأول</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>اختر فيلمًا …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>اعرضهما</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>أفلام</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>مقارنة عمياء</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>اختر اثنين مختلفين.</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>اليسار: {0}. اليمين: {1}.</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>اليسار: اللقطة {0}. اليمين: اللقطة {1}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>أيًّا منهما</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>فضّل {0} {1}، وفضّلت أنت {2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من دون أصوات.</numerusform>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من صوت واحد.</numerusform>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من صوتين.</numerusform>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من %n أصوات.</numerusform>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من %n صوتًا.</numerusform>
            <numerusform>{0} مقابل {1}: فُضّل في {2} من %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>وافقك {0} في {1} من {2}.</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>تشغيل مع الصوت</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>اليسار أفضل (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>متساويان (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>اليمين أفضل (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>يناسب الكلمات</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>الوميض</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>زوج آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>لا اسم لأيٍّ منهما، والجانبان مخلوطان. قل أيهما أفضل.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>يجري تجهيز الاثنين …</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>الأسباب أولًا إن وُجدت، ثم التصويت.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>المشهد {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>تعذّر الرسم: {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>مسودة من النموذج المبدئي: في الفيلم يرسم {0} هذا المشهد.</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>رُسم مسبقًا بواسطة {0}: قد تختلف التفاصيل في الفيلم.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Storyboard</source>
        <translation>لوحة القصة</translation>
    </message>
</context>
<context>
    <name>BrandLook</name>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>احفظ هذا المظهر كمجموعة …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>مجموعة العلامة</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>اختر صورة …</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>استخدم مجموعة …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>احفظ هذا المظهر كمجموعة</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>اسم المجموعة</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
</context>
<context>
    <name>ColorsLook</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>كما رُسمت</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>مثل المشهد الأول</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>بوضوح</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>بقوة</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>من يعود وما يعود يبدو كما كان</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>كل مشهد على حدة</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>متقارب جدًا</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>المشاهد التي تبدأ من ضجيج متقارب تترك أقل للمصادفة فيما بينها</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الألوان</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>توحيد المشاهد</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>المصادفة</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>من الكلمات</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>هذه الألوان</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>من صورة مرجعية …</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>من الشعار</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>ألوانك …</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>لونان إلى خمسة، مثل #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>المشهد {0}: صورته مع «{1}» تشبه صورة المشهد {3} بمقدار {2} من 1.</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>المشهد {0}: يبدو «{1}» كما في المشهد {3} ({2} من 1).</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>المشهد {0}: يبدو «{1}» مختلفًا عن المشهد {3} ({2} من 1).</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>إطلاقًا لا</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>بتساهل</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>مدى التزام النموذج بأشكال المشهد الذي رسمه النموذج الأولي</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>الالتزام بالمشهد</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>يشغل المحوّل {0} ميغابايت.</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>إزالة المحوّل</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>يحتاج التحويل إلى محوّل: {0} ميغابايت للتنزيل، و{1} ميغابايت على القرص.</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>جلب المحوّل</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>حذف المحوّل؟ تبقى النماذج التي صنعها، ويمكن جلبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>سيدوم الفيلم نحو {0}؛ وصنعه كله يستغرق نحو {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>لم يُتعلم بعد على هذا الحاسوب.</numerusform>
            <numerusform>من عرض واحد على هذا الحاسوب.</numerusform>
            <numerusform>من عرضين على هذا الحاسوب.</numerusform>
            <numerusform>من %n عروض على هذا الحاسوب.</numerusform>
            <numerusform>من %n عرضًا على هذا الحاسوب.</numerusform>
            <numerusform>من %n عرض على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>لم يُقَس بعد على هذا الحاسوب: سيقيسه العرض الأول.</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>الذاكرة: نحو {0} MB.</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>الطاقة: نحو {0} Wh (عند {1}، مقيسة).</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>الطاقة: نحو {0} Wh (عند {1}، مفترضة).</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>الشيء نفسه في سحابة: من {0} إلى {1} {2} (أسعار معلنة في {3}).</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يبحث …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>اختر تلقائيًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>اصنع الصور على</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>تُصنع الصور على: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>جبال</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>شاطئ</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>محيط</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>صحراء</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>مزرعة</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>حديقة عامة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>الفضاء</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>شارع</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>قرية</translation>
    </message>
    <message>
        <source>River</source>
        <translation>نهر</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>موقع بناء</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماء</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>تحت الماء</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>تربة</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>مطبخ</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>غرفة جلوس</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>غرفة نوم</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>مصنع</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>مقهى</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>خشبة مسرح</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>صالة رياضية</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>شروق</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>الساعة الذهبية</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>غروب</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>غسق</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>ضوء القمر</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>ضوء كاشف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صافٍ</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>غيوم</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>مطر</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>ضباب</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>نجوم</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>قصاصات ملونة</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>ريح</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>يصعد</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>يسقط</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>يكبر</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>يصغر</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>ينبض</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>يتأرجح</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>يدور حول نفسه</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>يرتد</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>يهتز</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>يظهر</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>يدور حول غيره</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>يقترب</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>يقف</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>يمشي</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>يجري</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>يلوّح بيده</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>يشير</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>يهلل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>يكتب على لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>يتحدث في الهاتف</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>يحمل شيئًا</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>يجلس</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>يشرب</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>يرقص</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>يطبخ</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>يحفر</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>يقفز</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>على كرسي متحرك</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>يصافح</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>ينظر إلى الأعلى</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>ملابس يومية</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>أعمال</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>تمريض</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>عالم</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>طاهٍ</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>عامل بناء</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>مزارع</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>رائد فضاء</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>رياضي</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>رجل إطفاء</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>فستان</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>فتى</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>فتاة</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>رجل مسن</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>امرأة مسنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>فاتح جدًا</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>أسمر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>مصافحة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>بقرة</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>خروف</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>دجاجة</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>أرنب</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>فيل</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>أسد</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>ديناصور</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>طيور</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>نحلة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>حوت</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>شجرة صنوبر</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>نخلة</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>صبار</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>شجيرة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>دوار الشمس</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>نبتة</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>برعم</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>بذرة</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>قمح</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>غيمة</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>قطرة مطر</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>قوس قزح</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>ندفة ثلج</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>برق</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>نار</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>صخرة</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>بركان</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>جبل جليدي</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>موجة</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>شلال</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة هوائية</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>دراجة نارية</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>جرار</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>سيارة إسعاف</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>مروحية</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>منطاد</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>مركب شراعي</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>ناطحة سحاب</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>واجهة متجر</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>طاحونة هواء</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>توربين رياح</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>منارة</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>قلعة</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>لوح شمسي</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>لوحة إرشاد</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>فنجان قهوة</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>زجاجة</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>كأس</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>خبز</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>جزرة</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>بيتزا</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>برغر</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>كعكة</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>مثلجات</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>بيضة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>حاسوب محمول</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>سماعات رأس</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>ميكروفون</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>مكبر صوت</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>تلفاز</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>مصباح كهربائي</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>قابس كهرباء</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>كرسي</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>أريكة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>سرير</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>حقيبة ظهر</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>حقيبة سفر</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>قميص</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>حذاء</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>بالونات</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>غيتار</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>بيانو</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>ألعاب نارية</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>دمبل</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>سلة مهملات</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>إبريق سقي</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>مخطط أعمدة</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>مخطط خطي</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>مخطط دائري</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>ترس</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>عملات معدنية</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>ورقة نقدية</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>حصالة</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>آلة حاسبة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>ساعة رملية</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة مهام</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>حقيبة أوراق</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>عربة تسوق</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>كيس تسوق</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>بطاقة سعر</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>علبة هدية</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>مكبر صوت يدوي</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>ميزان</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>درع</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>كأس بطولة</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>ميدالية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>علامة خطأ</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>سهم إلى الأعلى</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>سهم إلى الأسفل</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>فقاعة كلام</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>إبهام مرفوع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>دبوس خريطة</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>أحجية</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>إعادة تدوير</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>عدسة مكبرة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>شبكة لاسلكية</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>زر تشغيل</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>نوتة موسيقية</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>وجه مبتسم</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>درج</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>مجسم الأرض</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>قلم رصاص</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>قبعة تخرج</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>سبورة</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>ذرة</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>جزيء</translation>
    </message>
    <message>
        <source>Dna</source>
        <translation>حمض نووي</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>فيروس</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>دورق</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>مجهر</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>تلسكوب</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>مغناطيس</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>ميزان حرارة</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>كوكب</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>قمر صناعي</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>النظام الشمسي</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>دورة الماء</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>دماغ</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>قلب بشري</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>رئتان</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>عين</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>هرم</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>مطرقة</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>مفتاح ربط</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>صندوق أدوات</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>فرشاة رسم</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>مجرفة</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>مكنسة</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>حبة دواء</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>حقنة</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>صندوق إسعافات أولية</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>سماعة طبيب</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>إشارة مرور</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>قمع مروري</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>حيوانات</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>نباتات</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>طبيعة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>مبانٍ</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>أجهزة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>علوم</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>مشهد جديد.</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>حذف المشهد</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>تكرار المشهد</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>ضع المؤشر بين كلمتين من المشهد لتقسيمه.</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>تقسيم المشهد</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>دمج المشاهد</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>نقل المشهد</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>قفل المشهد</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>فتح قفل المشهد</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>لقطة جديدة</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>اختيار لقطة</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>يحتفظ المشهد بلقطته الوحيدة. ارسمها من جديد (R).</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>إزالة لقطة</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>ارسم من جديد</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>استخدام صورة خاصة</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>إزالة الصورة الخاصة</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>تغيير الكلمات</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>المشهد مقفل. افتح قفله (L) لتغييره.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>سيتأخر: حتى أسرع طريقة تستغرق نحو {0}، والمتاح {1}.</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}: نحو {1} من {2}.</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} ستستغرق {1}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>المشهد {0}: {1} وحده، لأنه بسيط والوقت قصير.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>المشهد {0}: {1} في {2} من {3} خطوات، صور في الثانية: {4}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>المشهد {0}: {1} في كل خطواته ({2}).</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>المشهد {0}: {1} في {2} من {3} خطوات.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>يستبدل {0}.</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>يكتب {0}.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>المعالج (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>جارٍ البحث عن مرمّزات عتادية …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>صورة غلاف</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>مجلد لبرامج مونتاج أخرى (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>مقاطع نظيفة وكل جملة منطوقة والموسيقى والمونتاج لـ DaVinci Resolve أو Final Cut Pro أو Premiere أو Kdenlive</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>لـ H.264؛ العتاد أسرع وملفاته أكبر.</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>جُرّب ولا يعمل على هذا الجهاز: {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>بحسب مكان النشر</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>مسار داخل الفيلم</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT وWebVTT ومسار داخلي</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>كما في المشروع ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>المرمّز</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ملفات الترجمة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص مكتوب</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>أين وكيف</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>بجانب الفيلم</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>مجلد الفيلم</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>خط العناوين</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>خط التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>مضمّن (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>ملف خط …</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>لا يذكره ملفه؛ تحقق من جواز استخدامه في فيلم</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>ترخيص {0}: {1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>لا يحتوي {0} على حروف لـ: {1}. يرسمها الخط المضمّن.</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>الانتهاء بـ</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>استخدام صورة أولى أو أخيرة</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>تغيير الإسناد</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>تغيير الترخيص</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>هذا الإصدار أسوأ</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>لماذا تريده رغم ذلك؛ يُحفظ هذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>استخدمه على أي حال</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>احتفظ بالقديم</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>تمت مقارنة {0} مع {1} على {2} من {3} نصوص.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>تغيّر: {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>التغيّر، وأين يقع بالتأكيد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ أسوأ</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ أفضل</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>الصور: المستخدم والجديد</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>الوقت لثانية من الفيلم</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>زمن الخطوة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>الصور المتروكة لكل مشهد</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>مدى يقين النموذج من الكلمات</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>المأخوذ من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>الوميض</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>اضطراب الحركة</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>يستغرق التصيير {percent}٪ أكثر منذ {day}.</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>يستغرق التصيير {percent}٪ أقل منذ {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>تستغرق كل خطوة رسم {percent}٪ أكثر منذ {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>تستغرق كل خطوة رسم {percent}٪ أقل منذ {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>يحتاج التصيير ذاكرة أكثر بنسبة {percent}٪ منذ {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>يحتاج التصيير ذاكرة أقل بنسبة {percent}٪ منذ {day}.</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>يفشل التصيير أكثر منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>يفشل التصيير أقل منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>تترك صورًا أكثر منذ {day}: {after} لكل مشهد بدلًا من {before}.</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>تترك صورًا أقل منذ {day}: {after} لكل مشهد بدلًا من {before}.</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>النموذج أكثر يقينًا من كلماتك منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>النموذج أقل يقينًا من كلماتك منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>يُؤخذ أكثر من الذاكرة المؤقتة منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>يُؤخذ أقل من الذاكرة المؤقتة منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>الصور أكثر حدّة بنسبة {percent}٪ منذ {day}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>الصور أقل حدّة بنسبة {percent}٪ منذ {day}.</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>تومض الصور أكثر منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>تومض الصور أقل منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>الحركة أقل ثباتًا منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>الحركة أكثر ثباتًا منذ {day}: {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>برنامج التشغيل</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>ما استُبدل حينها: {0}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} من {1} إلى {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>كيف تسير الأمور</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>كل نقطة عملية تصيير بالترتيب؛ الخط هو مستواها، والخط المتقطع تغيّر.</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>تسجيل أوقات التصيير وذاكرته وأخطائه على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>مسح …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يبحث …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>لم يُسجَّل شيء بعد. يبدأ التسجيل مع التصيير القادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>لا عمليات تصيير مسجلة. هذا ما تغيّر:</numerusform>
            <numerusform>عملية تصيير واحدة مسجلة. هذا ما تغيّر:</numerusform>
            <numerusform>عمليتا تصيير مسجلتان. هذا ما تغيّر:</numerusform>
            <numerusform>%n عمليات تصيير مسجلة. هذا ما تغيّر:</numerusform>
            <numerusform>%n عملية تصيير مسجلة. هذا ما تغيّر:</numerusform>
            <numerusform>%n عملية تصيير مسجلة. هذا ما تغيّر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>لا عمليات تصيير مسجلة. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
            <numerusform>عملية تصيير واحدة مسجلة. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
            <numerusform>عمليتا تصيير مسجلتان. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
            <numerusform>%n عمليات تصيير مسجلة. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
            <numerusform>%n عملية تصيير مسجلة. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
            <numerusform>%n عملية تصيير مسجلة. لم يتغيّر شيء يتجاوز المصادفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>كل عمليات التصيير</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>نص OpenMetrics</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>تصدير سير الأمور</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>كُتب: {0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>هل ننسى كل ما سُجّل عن التصيير؟ تبقى الأفلام والمشاريع.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>انسَها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>احتفظ بها</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>قفل المشهد</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>مقفل: تبقى كلماته وصورته وبذرته كما هي (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>اختر مشهدًا لترى كل ما فيه وتغيّره.</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>لم يُحدد مشهد</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>المشهد {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>تقييم نموذج</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>قيّم</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>يُرسم كل وصف ببذرتين ويُقاس. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>الصور والأرقام في صفحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>أشياء يومية</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>جمل إعلانية</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>جمل دروس</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>أوصاف غريبة أو خاطئة أو فارغة</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>أزواج ينبغي أن تتشابه</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>صور هذا المشروع</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>اختر اثنين مختلفين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>يجري الرسم والقياس …</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>المتوسط ومداه المؤكد</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ أسوأ</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ أفضل</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>تم التقييم. تعرض الصفحة كل صورة.</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>الأوصاف قليلة فلا يُعرف أيهما أفضل.</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>ليس أسوأ في شيء يتجاوز المصادفة.</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>إنه أسوأ:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>مشهد</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>ماذا يكون؟</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>اسم شيء</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>أشياء يمكن رسمها</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>مظهر الفيلم</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>تراجع عما تغيّر في هذه النافذة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>لن يُعاد صنع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>لا صور تُرسم</numerusform>
            <numerusform>رسم صورة واحدة</numerusform>
            <numerusform>رسم صورتين</numerusform>
            <numerusform>رسم %n صور</numerusform>
            <numerusform>رسم %n صورة</numerusform>
            <numerusform>رسم %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>تبقى الصور، ولا مشاهد تُركّب</numerusform>
            <numerusform>تبقى الصور، تركيب مشهد واحد</numerusform>
            <numerusform>تبقى الصور، تركيب مشهدين</numerusform>
            <numerusform>تبقى الصور، تركيب %n مشاهد</numerusform>
            <numerusform>تبقى الصور، تركيب %n مشهدًا</numerusform>
            <numerusform>تبقى الصور، تركيب %n مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>لا جمل تُنطق</numerusform>
            <numerusform>نطق جملة واحدة</numerusform>
            <numerusform>نطق جملتين</numerusform>
            <numerusform>نطق %n جمل</numerusform>
            <numerusform>نطق %n جملة</numerusform>
            <numerusform>نطق %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>مزج الصوت</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>يُعاد صنعه في العرض التالي: {0}. نحو {1}.</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>تغيير المظهر</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>استخدام مجموعة العلامة</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>استعادة المظهر</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>انتهى البرنامج فجأة في المرة الماضية. كل التعديلات موجودة هنا.</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>فتح نص أو مشروع</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>نصوص ومشاريع</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختر النموذج</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>يُظهر المطلوب</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>درجة CLIP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>بذرتان وصورة واحدة</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>اضطراب الحركة</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>الوميض</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>يتغير بالأسماء والأصول</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>زمن الخطوة</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>زمن الإطار</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR مقابل العائم</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM مقابل العائم</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>النماذج المثبتة</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>ارسم هذا الفيلم به</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>ثبّت حزمة …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>مجلد أو ملف .safetensors أو مالك/اسم في الموقع</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>النموذج المراد تحويله</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>حوّل</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>يجري التحويل بجانب النافذة ويتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (تالف)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  يرسم هذا الفيلم</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>يتحرك بنفسه.</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>يرسم صورًا؛ ومشاهد النموذج الأولي تحركها.</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>تعلّم من: {0}.</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>مجلد حزمة نموذج</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>جارٍ الإضافة والمقارنة …</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>توقف. يبقى الإصدار المستخدم.</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>مجلد نموذج بترتيب diffusers</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>تم التحويل: {0}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>المحوّل جاهز.</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>جارٍ جلب المحوّل</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>جارٍ فك ضغط المحوّل</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>توقف. الأجزاء المكتملة محفوظة للمرة القادمة.</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>اتركه كما هو؛ يدوّن سجل الفيلم أنك قررت ذلك</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>مسطح</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>نيون</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>باستيل</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>طباشير</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>تحريك إلى اليمين</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>تحريك إلى اليسار</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>إمالة إلى الأعلى</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>إمالة إلى الأسفل</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>تقدّم الكاميرا</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>انسياب</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>مرحة</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>فضولية</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>متفائلة</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>جادة</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>متوترة</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>في إطار</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>حروف بسيطة</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>الثلث السفلي</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>كلمة كبيرة واحدة</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>ملفات فقط</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>هبّة</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>ضربة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>تصاعد</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>تجاري</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>استخدام خاص</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>تلاشٍ متداخل</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>تلاشٍ عبر الأسود</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>تلاشٍ عبر الأبيض</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>دفع مع الكاميرا</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>أمريكية، دافئة</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>أمريكية، حيوية</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>أمريكي، حازم</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>أمريكي، هادئ</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>بريطانية، واضحة</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>بريطاني، رزين</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter: مشاهد مرسومة</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow: أشياء منفردة على خلفيات بسيطة</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>رسوم من محرك الرسم الخاص بـ Scenewright</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>مشاهد وأوصاف وسرد كُتبت لهذا البرنامج (CC0-1.0): قواعد فوق قوائم كلماتنا، وجمل مع الصورة التي تستدعيها كل منها. لا صورة ولا نص من الآخرين.</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>هذه اللقطة جيدة</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>هذه اللقطة ليست جيدة</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>مقارنة عمياء …</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>من أين أتى</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>تجاري</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>إبقاء الصور التي تبدو عارية خارج الفيلم</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>ملف المدرسة يفحص كل صورة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>نسخ أسماء المساهمين</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>سجل المخاطر …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>تقرير المخاطر …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>فحص الصور</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>صالح للاستخدام التجاري</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>غير صالح للاستخدام التجاري</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>أحدث فيلم</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>لم يُصنع أي فيلم من هذا المشروع بعد.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>كما تقول الكلمات</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>تُفحص وفقه تراخيص النماذج والأصوات والموسيقى والصور</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>الغرض</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>اتبع الكلمات من جديد</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>كما تقول الكلمات</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>صورة أو فيديو خاص …</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>ارسم من جديد: صورة أخرى بدل هذه (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>ارسم من جديد</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>ترتيب الصورة: تحريك ما تعرضه أو تلوينه أو استبداله أو إزالته (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>ترتيب الصورة</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>تتبع الكلمات إلى أن تصفها أنت.</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>مرتبة يدويًا.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>تغيير الكاميرا</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>صورة أو فيديو خاص</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>صور ومقاطع فيديو</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>تغيير الترخيص</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>تغيير الإسناد</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>العودة إلى لوحة القصة</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>صورة كبيرة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× بلا صوت.</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>لا يوجد جهاز صوت: يُعرض بصمت.</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>تُنطق الكلمات، بقي {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0} من {1} أطوال تقديرية إلى أن تُنطق كلماتها.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>كما هو المشروع</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>ملفات لـ</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>صور مفردة</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0} بدل GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>تُصنع الصور على: {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>الدقة: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>مشهد</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>أضف مشهدًا بعد هذا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>لوحة القصة</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>لا مشاهد بعد</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>اكتب أو الصق كلمات في الجانب، أو أضف مشهدًا. التراجع يعيد ما كان هنا.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>أضف مشهدًا</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>لصق نص</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>لا مشاهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>%n مشاهد</numerusform>
            <numerusform>%n مشهدًا</numerusform>
            <numerusform>%n مشهد</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  الاتساق {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>مدى تشابه الشخص أو الشيء نفسه من مشهد إلى آخر، من 1:</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>طرق النطق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>كلمة في كل سطر، ثم علامة يساوي، ثم طريقة نطقها؛ والأصوات بين شرطتين مائلتين:</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>في هذا الفيلم</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>في كل أفلامي</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>تغيير طرق النطق</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>قائمة العرض</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>إغلاق قائمة العرض</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>قائمة العرض</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>لا شيء ينتظر. زر العرض يصنع فيلمًا من لوحة القصة.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>ما تتجنبه الصورة</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>آلية أخذ العينات</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>من يظهر وكيف كان شكله من قبل</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>لوحة الألوان</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>مقدار التشويش المشترك بين المشاهد</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>المشهد الذي تتبعه</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>الصورة المرجعية</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>مدى تأثير الصورة المرجعية</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>مدى الالتزام بأشكال المشهد</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>الخطوات التي يلتزم فيها بها</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>الصورة التي يبدأ بها</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>الصورة التي ينتهي بها</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>مدى ابتعادها المسموح عن ذلك المشهد</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>دقة النموذج</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>خطوات النموذج</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>قوة التوجيه</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>نسبة الخطوات الخاضعة للتوجيه</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>عدد الصور المرسومة في الثانية</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>كم مرة تُحسب الكتل العميقة للنموذج</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>طريقة تكبيرها</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>حركة الكاميرا</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>المشهد المحرَّر</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>صورتك الخاصة</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>كلمات البطاقة</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>المشهد خلف البطاقة</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>الألوان التي تُطابَق معها</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>محرك النطق</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>طريقة الإلقاء</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>قائمة النطق</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>تسجيلك الخاص</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>موضع القص</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>صورته</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>صورة المشهد السابق</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>مدة المشهد السابق</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>مدة الانتقال</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>وجود كلمات في الصورة</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>الكلمات في الصورة</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>وجود شريط الاسم</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>شريط الاسم</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>شكل التسميات التوضيحية</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>موضعه في الفيلم</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>المرمّز أو الجودة</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>المشهد {0}، الصورة: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>المشهد {0}، الصوت: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>المشهد {0}، الجزء {2} من الفيلم: {1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>لم يُصيَّر هذا الفيلم هنا من قبل.</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>جديد في هذا الفيلم.</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>لم يعد محفوظًا: أُفرغت الذاكرة المؤقتة أو امتلأت.</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>تغيّر: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>سجّل صوتك</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>بوضوح</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>بقوة</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>اعرض على النموذج</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>مدى تأثيرها</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>صانعها</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>ترخيصها</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>اختر صورة …</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>نموذج الفيلم لا يقبل صورة مرجعية؛ «لوحة الألوان» تأخذ ألوانها.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>كالفيلم: {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>استخدام صورة مرجعية</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>إزالة الصورة المرجعية</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>تغيير الإسناد</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>تغيير الترخيص</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>تقدّم {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>بقي نحو {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>ينطق المشهد {0} من {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>يرسم المشهد {0} من {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>يجمع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>اعرض من جديد</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>تابع العرض</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>لماذا أُعيد هذا؟</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>جاهز بحلول {0}</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>خلال {0} على الأكثر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>يبدأ …</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>متوقف. المشاهد المكتملة محفوظة.</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>أُلغي. المشاهد المكتملة محفوظة.</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} من الفيلم، صُنعت في {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>سجل المخاطر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>إضافة خطر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>ما قد يحدث ولمن</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>تقرير المخاطر …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>المستويات من 1 إلى 5. وإلى أن يحدد شخص أحدها يُعد اقتراح البرنامج غير مُقيَّم.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>خطر جديد</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>كالمشروع</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>هذه الألوان</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>من صورة مرجعية …</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>تغيير الألوان</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>ملف المدرسة</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>تُفحص كل صورة بحثًا عن العُري قبل عرضها أو دخولها في فيلم، أيًا كان ما يقوله المشروع. وما لا يمكن فحصه لا يُنتج.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} أحرف أو أكثر</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>اكتب ما يُنطق. السطر الفارغ يبدأ مشهدًا جديدًا.

Visual: ما تُظهره الصورة
Text: كلمات في الصورة</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>تحرير النص</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>تقليل الحركة: لا يتحرك إلا ما يُشغَّل</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>نطق الكلمات في الخلفية لتكون جاهزة عند التشغيل</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>تسجيل أوقات التصيير وذاكرته وأخطائه على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>المشاريع الجديدة تُحفظ في</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>ملف المدرسة</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>إيقاف …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>تشغيل …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>تُفحص كل صورة بحثًا عن العُري، بحماية كلمة مرور</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>تتغير اللغة عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>مجلد المشاريع الجديدة</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>كما توحي الكلمات</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>ملف خاص …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>بحسب دخول المشاهد</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>للويب (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>للبودكاست (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>للتلفزيون (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت المتكلم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>ترخيصها</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>صانعها</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>مؤثرات صوتية</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>شدة الصوت</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>موسيقى خاصة</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>الصورة المعروضة</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>لقطة جديدة: صورة أخرى، وتبقى هذه (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>لقطة جديدة</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>اللقطة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>ما يحتاجه من الوقت</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>جاهز بحلول</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>الوقت الذي يكون فيه جاهزًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>الدقائق المسموحة للتصيير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>لم يعمل هذا النموذج على هذا الحاسوب بعد: يُجرَّب أولًا.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · المشهد {1}: {2} · {3} ث</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>طوله تقديري إلى أن تُنطق كلماته.</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>يدخل بـ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>تغيير المدة</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>تغيير الانتقال</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>عنوان الفيلم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>شكل الصورة: كل مشهد يُركّب له</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>كم من الوقت يُصرف على ملف الفيلم</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>قائمة العرض</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>أظهر قائمة العرض أو أخفها</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>اصنع الفيلم</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>المظهر: {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>الطول {0} · الصنع {1}</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>اصنع الفيلم: لا مشاهد، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
            <numerusform>اصنع الفيلم: مشهد واحد، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
            <numerusform>اصنع الفيلم: مشهدان، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
            <numerusform>اصنع الفيلم: %n مشاهد، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
            <numerusform>اصنع الفيلم: %n مشهدًا، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
            <numerusform>اصنع الفيلم: %n مشهد، {0}، في الخلفية. المشاهد التي لم تتغير لا يُعاد صنعها. (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>يحفظ …</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>تغيير الشكل</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>تغيير الجودة</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} د</translation>
    </message>
</context>
<context>
    <name>UpdateLook</name>
    <message>
        <source>Look for a new version</source>
        <translation>ابحث عن إصدار جديد</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>‏Scenewright {0} هو أحدث إصدار.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>صدر Scenewright {0}؛ وهذا هو {1}. لم يُنزَّل شيء.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Pin for this project</source>
        <translation>تثبيت لهذا المشروع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>إزالة الإصدار</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>تقييم …</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>التحقق من التحديثات …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>الرسم بهذا الإصدار. ما لم يُستخدم قط يُقارن أولًا.</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>يُرسم هذا الفيلم بهذا الإصدار مهما ثُبّت لاحقًا.</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>الرسم بالإصدار المستخدم سابقًا.</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>يسأل الآن فقط. لا يُجلب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>يستخدمه هذا المشروع</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاء مع البرنامج</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>قُبل رغم أنه أسوأ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>يُستخدم {0} مجددًا.</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>إزالة {0}؟ ستذكر المشاريع المثبتة عليه أنه ينقصها.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>مجلد الحزمة أو عنوانها على الويب</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>جارٍ السؤال …</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>يُعرض {0}.</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>للجلب: {0} ({1})</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>يُقارن بالإصدار المستخدم قبل أن يحل محله.</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>جلب ومقارنة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>انطقها بطريقة أخرى</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>انطقها بطريقة أخرى: الكلمات نفسها بقراءة مختلفة</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>كالمشروع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>تغيير الصوت</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>تغيير المؤثر</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت المتكلم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>وقفة بعده</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>own, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>استخدم تسجيلًا خاصًا …</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>استخدام تسجيل خاص</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>إزالة التسجيل الخاص</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>تغيير السرعة</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>تغيير الوقفة</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>تغيير الإسناد</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>تغيير الترخيص</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>تسجيل خاص</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>تسجيل …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>طرق النطق …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>يدخل نص، فيخرج فيلم.</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>يُرسم ويُنطق ويُركّب على هذا الحاسوب. بلا حساب وبلا شبكة.</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>نماذج تفتحها وتغيّرها</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>يقرأ …</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>اصنع لوحة القصة</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>الصق نصك هنا، أو ابدأ الكتابة.

نص عادي أو Markdown أو سيناريو أو جدول بعمودين أو ترجمة نصية: تُكتشف المشاهد من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>افتح ملفًا …</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>أو أسقطه هنا</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>قوالب</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>دعاية، 15 ث</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>دعاية، 30 ث</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>دعاية، 60 ث</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>دعاية قهوة</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 ث · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>دورة الماء</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>درس · نص عادي</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>دراجات المدينة</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>دعاية · سيناريو</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>لماذا أُعيد هذا؟</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>كل شيء بقي كما كان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>ما صُنع من أجل {0}. كل ما عداه بقي كما كان.</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>لم يكتمل العرض الأخير. المشاهد المكتملة محفوظة.</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>تابع العرض</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>لوحة قصة {0}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>للموافقة: لوحة القصة ليقرأها الآخرون</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>ما زالت وثيقة موافقة قيد الصنع.</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>تُرسم وثيقة الموافقة: {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} تقرير المخاطر</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>تقرير المخاطر …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>وثيقة الموافقة جاهزة: {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>تقرير المخاطر جاهز: {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>الفيلم جاهز: {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>لم يعد التصيير يسير كما كان.</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>كيف تسير الأمور …</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>كلمات في الصورة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>ملفات بجانب الفيلم</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>ملفات ومسار داخل الفيلم</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>ملفات، ومنها المنسقة</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>عنوان الفيلم</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلمات خاصة</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>شريط رفيع يُظهر ما مضى</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ملفات الترجمة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>يُنشر على</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>بطاقة العنوان</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>بطاقة الختام</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>كلمات بطاقة العنوان</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>العنوان، وسطر تحته</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>ما يأتي بعد المشهد الأخير</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>تبتعد الكلمات عن الأزرار التي تعلوها</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>كلمات في الصورة</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>اسم يظهر في الأسفل</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>عمله</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>كما نُطق</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>لمن يقرأ لوحة القصة</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>ما يُنطق ويُكتب تحت الصورة</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>من يظهر</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>تغيير من يظهر</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>تغيير الترجمة النصية</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
</context>
</TS>
