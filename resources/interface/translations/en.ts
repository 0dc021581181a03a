<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlindDialog</name>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} against {1}: preferred in {2} of %n vote.</numerusform>
            <numerusform>{0} against {1}: preferred in {2} of %n votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>Learnt from %n render on this machine.</numerusform>
            <numerusform>Learnt from %n renders on this machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n render is noted. This changed:</numerusform>
            <numerusform>%n renders are noted. This changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n render is noted. Nothing changed that is beyond chance.</numerusform>
            <numerusform>%n renders are noted. Nothing changed that is beyond chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n picture drawn</numerusform>
            <numerusform>%n pictures drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>pictures kept, %n scene composed</numerusform>
            <numerusform>pictures kept, %n scenes composed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n line spoken</numerusform>
            <numerusform>%n lines spoken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>Make the movie: %n scene, {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</numerusform>
            <numerusform>Make the movie: %n scenes, {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
