<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>Ein Modell bewerten …</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Blind vergleichen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>Look des Films …</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>Film rendern</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>Zur Abnahme als PDF oder Webseite …</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>Woher er kommt …</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Risikoregister …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Risikobericht …</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Neue Szene</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>Bild anordnen …</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>Diese Fassung entfernen</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Worte bearbeiten</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>Fassung {0} wählen</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Vorige Szene</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Renderliste</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>Dieser Rechner …</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Wie es läuft …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>Rückwärts abspielen, schneller</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>Vorwärts abspielen, schneller</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Um sie herum</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Ort ändern</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>Licht ändern</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>Wetter ändern</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>Hintergrund ändern</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>Gegen etwas anderes tauschen (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>Aus dem Bild nehmen (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegt sich</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Schaut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>Worte darauf</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Umfärben</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Bewegung ändern</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>Kleidung ändern</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Handlung ändern</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Worte ändern</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} steht neben der benutzten Version, die bleibt.</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} ist installiert. Es ist das erste seiner Art hier: Es gab nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} ist schon die benutzte Version.</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>{0} wird jetzt benutzt, obwohl es schlechter ist; Ihr Grund ist vermerkt.</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>{0} wird jetzt benutzt: Es ist in nichts über den Zufall hinaus schlechter.</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>Was nicht im Bild sein soll</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>Würfeln: ein zufälliger Seed statt dieses</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>Seed würfeln</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>Zeichnet diese Szene, was immer die anderen zeichnet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>Wie der Film</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Wie der Film: {0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>Das Modell {0} ist nicht installiert. Installieren Sie es, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>Dies ist eine Skizze des Startmodells; das Bild des Films zeichnet {0}.</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>Es liest etwa die ersten {0} Wörter einer Beschreibung.</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>Negativen Prompt ändern</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Qualität ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Seed ändern</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>Bild zum Anordnen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}, {1} von {2}, {3} % von links und {4} % von oben</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Motivgröße ändern</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>Motiv verschieben</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>Bild von Szene {0} anordnen: {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>Motive des Bildes</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Zurück zum Bild des Modells</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>Ins Bild setzen</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>Gegen etwas anderes tauschen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Umfärben</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegt sich</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Bewegung ändern</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>Die Szene ist gesperrt. Entsperren (L), um sie zu ändern.</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>Dieses Bild ist Ihres: es bleibt, wie Sie es anordnen.</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>Ziehen verschiebt, an einer Ecke ziehen ändert die Größe. Tab wählt, Pfeile verschieben, + und − ändern die Größe, Entf entfernt.</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>Motiv verschieben</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Motivgröße ändern</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>Motiv tauschen</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>Motiv entfernen</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Motiv hinzufügen</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Zurück zum Bild des Modells</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>Was Zuschauer erfahren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>Die üblichen Worte</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>Die des Films</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>Ein Text für die Beschreibung des Films</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>Eine Tafel nach der letzten Szene</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>Die Tafel wird auch gesprochen</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>Ein unsichtbares Wasserzeichen in jedem Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Seine Stelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>Sagt, wessen Film es ist, wenn die Kennzeichen entfernt wurden und er neu kodiert wurde</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>In einer Ecke jedes Bildes: mit KI erstellt</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>Worte des Kennzeichens</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>Wie der Film entstand</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>Von Kennzeichen und Hinweis</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>Er sagt auch, was {0} von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>Er sagt auch, was jede Plattform von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>Die Stimme des Films kann ihn in dieser Sprache nicht sprechen</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>Zwei Aufnahmen dieser Szene</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>Zwei Modelle an diesen Szenen</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>Zwei Filme</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>Film wählen …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>Ein Film</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>Blind vergleichen</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>Links: {0}. Rechts: {1}.</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>Links: Aufnahme {0}. Rechts: Aufnahme {1}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} zog {1} vor, Sie {2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} gegen {1}: bevorzugt in {2} von %n Stimme.</numerusform>
            <numerusform>{0} gegen {1}: bevorzugt in {2} von %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} stimmte mit Ihnen in {1} von {2} überein.</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>Mit Ton abspielen</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>Links ist besser (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>Gleich (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>Rechts ist besser (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>Passt zu den Worten</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Bildaufbau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Flackern</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Noch ein Paar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>Keines hat einen Namen, und die Seiten sind gemischt. Sagen Sie, welches besser ist.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>Beide werden vorbereitet …</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>Erst Gründe, wenn Sie welche haben; dann die Wahl.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>Szene {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>Konnte nicht gezeichnet werden: {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>Eine Skizze des Starters: Im Film zeichnet {0} diese Szene.</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>Vorab von {0} gezeichnet: Im Film können Einzelheiten anders sein.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
</context>
<context>
    <name>BrandLook</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>Diesen Look als Kit aufheben …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>Marken-Kit</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>Kit verwenden …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>Diesen Look als Kit aufheben</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Name des Kits</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>ColorsLook</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>Wie die erste Szene</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>Wer und was wiederkehrt, sieht aus wie zuvor</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>Jede Szene für sich</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>Eng verwandt</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>Szenen aus verwandtem Rauschen überlassen untereinander weniger dem Zufall</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie sehr</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>Aus den Worten</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Diese Farben</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>Eines Vorbilds …</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>Des Logos</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>Eigene …</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>Zwei bis fünf Farben, etwa #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>Szene {0}: Das Bild mit „{1}“ gleicht dem von Szene {3} zu {2} von 1.</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>Szene {0}: „{1}“ sieht aus wie in Szene {3} ({2} von 1).</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>Szene {0}: „{1}“ sieht anders aus als in Szene {3} ({2} von 1).</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>Bildaufbau</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Ganz genau</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>Wie genau sich das Modell an die Formen der Szene hält, die der Starter gezeichnet hat</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>An die Szene halten</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>Der Konverter belegt {0} MB.</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>Konverter entfernen</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>Zum Umwandeln braucht es einen Konverter: {0} MB zu laden, {1} MB auf der Platte.</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>Konverter holen</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>Den Konverter löschen? Modelle, die er gemacht hat, bleiben, und er kann wieder geholt werden.</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>Der Film wird etwa {0} lang; ihn ganz zu rendern dauert etwa {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>Gelernt aus %n Rendern auf diesem Rechner.</numerusform>
            <numerusform>Gelernt aus %n Rendervorgängen auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>Auf diesem Rechner noch nicht gemessen: das erste Rendern tut es.</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>Speicher: etwa {0} MB.</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>Energie: etwa {0} Wh (bei {1}, gemessen).</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>Energie: etwa {0} Wh (bei {1}, angenommen).</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>Dasselbe in einer Cloud: {0} bis {1} {2} (Listenpreise vom {3}).</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Von selbst wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Bilder entstehen auf</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Bilder entstehen auf: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>Wüste</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Bauernhof</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Weltall</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Dorf</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Flughafen</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Landstraße</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>Baustelle</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Unter Wasser</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Erdreich</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrik</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lagerhalle</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Turnhalle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Goldene Stunde</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Dämmerung</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Mondlicht</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Scheinwerfer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Konfetti</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Sturm</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Steigt auf</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Fällt</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wächst</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Schrumpft</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulsiert</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schwingt</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Dreht sich</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Hüpft</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Wackelt</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Kreist</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Kommt näher</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rennt</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>Winkt</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>Jubelt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippt</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>Telefoniert</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Trägt etwas</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Trinkt</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Tanzt</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Kocht</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>Gräbt</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springt</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>Sitzt im Rollstuhl</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>Gibt die Hand</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Schaut nach oben</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Koch</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Landwirt</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Raumfahrt</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>Feuerwehr</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Kleid</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>Alter Mann</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>Alte Frau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Sehr hell</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Händedruck</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Schaf</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>Huhn</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Kaninchen</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Löwe</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>Dinosaurier</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Vögel</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Schmetterling</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Biene</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>Wal</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>Palme</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Busch</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Sonnenblume</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Keimling</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>Weizen</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>Regentropfen</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>Schneeflocke</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Fels</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>Eisberg</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Lastwagen</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Traktor</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Krankenwagen</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drohne</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>Heißluftballon</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Kran</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>Hochhaus</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>Windmühle</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>Windrad</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Leuchtturm</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>Solarmodul</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>Kaffeetasse</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Trinkglas</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Karotte</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>Burger</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>Netzstecker</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Luftballons</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Feuerwerk</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Hantel</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>Mülleimer</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>Gießkanne</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Kreisdiagramm</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Zahnrad</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>Geldschein</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Sparschwein</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Taschenrechner</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Sanduhr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Briefumschlag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Aktentasche</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Einkaufswagen</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Einkaufstasche</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>Preisschild</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Pokal</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Medaille</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielscheibe</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Kartennadel</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>Puzzleteil</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Recycling</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>Wiedergabeknopf</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>Musiknote</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Smiley</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globus</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Bleistift</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>Doktorhut</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Atom</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>Molekül</translation>
    </message>
    <message>
        <source>Dna</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Kolben</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>Fernrohr</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Magnet</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erde</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>Sonnensystem</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>Wasserkreislauf</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>Menschliches Herz</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Zahn</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Schraubenschlüssel</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Schaufel</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Besen</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>Verbandskasten</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Stethoskop</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>Leitkegel</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Pflanzen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>Neue Szene.</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>Szene löschen</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Szene verdoppeln</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>Zum Teilen den Cursor zwischen zwei Wörter der Szene setzen.</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>Szene teilen</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>Szenen verbinden</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>Szene sperren</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>Szene entsperren</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Fassung wählen</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>Eine Szene behält ihre einzige Fassung. Stattdessen neu zeichnen (R).</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>Fassung entfernen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Eigenes Bild verwenden</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>Eigenes Bild entfernen</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>Die Szene ist gesperrt. Zum Ändern entsperren (L).</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>Es wird später: Selbst der schnellste Weg dauert etwa {0}, und es sind {1} da.</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}: etwa {1} von {2}.</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} würde {1} dauern.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>Szene {0}: {1} allein, weil sie einfach und die Zeit knapp ist.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>Szene {0}: {1} in {2} von {3} Schritten, Bilder je Sekunde: {4}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>Szene {0}: {1} in allen {2} Schritten.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>Szene {0}: {1} in {2} von {3} Schritten.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>Ersetzt {0}.</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>Schreibt {0}.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>Prozessor (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>Hardware-Encoder werden gesucht …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>Ein Vorschaubild</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>Ein Ordner für andere Schnittprogramme (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>Saubere Clips, jeder gesprochene Satz, die Musik und der Schnitt für DaVinci Resolve, Final Cut Pro, Premiere oder Kdenlive</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>Für H.264; Hardware ist schneller, und ihre Dateien sind größer.</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>Versucht, geht auf diesem Rechner nicht: {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>Wie es zum Ziel passt</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>Eine Spur im Film</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT, WebVTT und eine Spur im Film</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>Wie im Projekt ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertiteldateien</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Wohin und wie</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>Neben dem Film</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>Ordner für den Film</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Schrift der Titel</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>Schrift der Untertitel</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>Eingebaut (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>Eine Schriftdatei …</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>die Datei sagt nichts dazu; bitte prüfen, ob ein Film sie benutzen darf</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>Lizenz von {0}: {1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} fehlen Zeichen: {1}. Die eingebaute Schrift zeichnet sie.</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>Enden mit</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>Erstes oder letztes Bild verwenden</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>Diese Version ist schlechter</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>Warum Sie es dennoch wollen; das wird vermerkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem benutzen</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>Die alte behalten</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} wurde mit {1} an {2} von {3} Eingaben verglichen.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>Geändert: {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>Änderung, und wo sie sicher liegt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ schlechter</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ besser</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>Bilder: in Gebrauch, und neu</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>Zeit für eine Sekunde Film</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>Verworfene Bilder je Szene</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>Wie sicher das Modell der Worte war</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>Aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Flackern</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Unruhe der Bewegung</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>Rendern dauert seit {day} {percent} % länger.</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>Rendern dauert seit {day} {percent} % weniger lang.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>Jeder Schritt des Zeichnens dauert seit {day} {percent} % länger.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>Jeder Schritt des Zeichnens dauert seit {day} {percent} % weniger lang.</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>Rendern braucht seit {day} {percent} % mehr Speicher.</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>Rendern braucht seit {day} {percent} % weniger Speicher.</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>Rendern scheitert seit {day} öfter: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>Rendern scheitert seit {day} seltener: {after} statt {before}.</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Sie verwerfen seit {day} mehr Bilder: {after} je Szene statt {before}.</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Sie verwerfen seit {day} weniger Bilder: {after} je Szene statt {before}.</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>Das Modell ist sich Ihrer Worte seit {day} sicherer: {after} statt {before}.</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>Das Modell ist sich Ihrer Worte seit {day} weniger sicher: {after} statt {before}.</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Seit {day} kommt mehr aus dem Zwischenspeicher: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Seit {day} kommt weniger aus dem Zwischenspeicher: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>Die Bilder sind seit {day} {percent} % schärfer.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>Die Bilder sind seit {day} {percent} % weniger scharf.</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>Die Bilder flackern seit {day} mehr: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>Die Bilder flackern seit {day} weniger: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>Die Bewegung ist seit {day} unruhiger: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>Die Bewegung ist seit {day} ruhiger: {after} statt {before}.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>Zu dieser Zeit ausgetauscht: {0}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} zu {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>Jeder Punkt ist ein Rendern, der Reihe nach; die Linie ist ihr Niveau, eine gestrichelte eine Änderung.</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Zeiten, Speicher und Fehler beim Rendern notieren, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>Noch ist nichts notiert. Es beginnt mit dem nächsten Rendern.</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n Rendern ist notiert. Das hat sich geändert:</numerusform>
            <numerusform>%n Rendervorgänge sind notiert. Das hat sich geändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n Rendern ist notiert. Nichts hat sich über den Zufall hinaus geändert.</numerusform>
            <numerusform>%n Rendervorgänge sind notiert. Nichts hat sich über den Zufall hinaus geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>allem Gerenderten</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>OpenMetrics-Text</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>Exportieren, wie es läuft</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>Alles Notierte über das Rendern vergessen? Filme und Projekte bleiben.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>Szene sperren</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>Gesperrt: Worte, Bild und Seed bleiben, wie sie sind (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>Eine Szene auswählen, um alles daran zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>Keine Szene ausgewählt</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>Szene {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Ein Modell bewerten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>Jede Beschreibung wird mit zwei Startwerten gezeichnet und gemessen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>Bilder und Zahlen als Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Alltägliches</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>Werbezeilen</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>Sätze aus dem Unterricht</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Sprechtext</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>Seltsame, falsch geschriebene, leere Beschreibungen</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>Paare, die gleich aussehen sollten</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>Die Bilder dieses Projekts</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>Es wird gezeichnet und gemessen …</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>Mittel, und wo es sicher liegt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ schlechter</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ besser</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>Bewertet. Die Seite zeigt jedes Bild.</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>Es sind zu wenige Beschreibungen, um zu sagen, welches besser ist.</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>In nichts ist es über den Zufall hinaus schlechter.</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>Es ist schlechter:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>Was soll es sein?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>Name eines Dings</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>Was gezeichnet werden kann</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>Look des Films</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>Zurücknehmen, was in diesem Dialog geändert wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>Nichts wird neu gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n Bild gezeichnet</numerusform>
            <numerusform>%n Bilder gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>Bilder bleiben, %n Szene zusammengesetzt</numerusform>
            <numerusform>Bilder bleiben, %n Szenen zusammengesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n Satz gesprochen</numerusform>
            <numerusform>%n Sätze gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>Ton gemischt</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>Beim nächsten Rendern wird neu gemacht: {0}. Etwa {1}.</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Look ändern</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>Marken-Kit verwenden</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>Look zurücknehmen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Jede Änderung ist noch da.</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>Skript oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>Skripte und Projekte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>Zeigt, was verlangt war</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>CLIP-Wert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>Zwei Startwerte, ein Bild</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Unruhe der Bewegung</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Flackern</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>Durch Namen und Herkunft verändert</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Zeit eines Bildes</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR gegen Fließkomma</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM gegen Fließkomma</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>Diesen Film damit zeichnen</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>Paket installieren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>Ordner, .safetensors-Datei oder Besitzer/Name im Hub</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>Umzuwandelndes Modell</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>Das Umwandeln läuft neben dem Fenster und geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (beschädigt)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  zeichnet diesen Film</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>Es bewegt sich von selbst.</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>Es zeichnet Bilder; die Szenen des Starters bewegen sie.</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>Gelernt aus: {0}.</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>Hinzufügen und Vergleichen …</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>Angehalten. Die benutzte Version bleibt.</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>Ordner eines Modells in der Gliederung von diffusers</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>Umgewandelt: {0}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>Der Konverter ist bereit.</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>Der Konverter wird geholt</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>Der Konverter wird ausgepackt</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>Angehalten. Fertige Teile bleiben für das nächste Mal.</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>So lassen; das Verzeichnis des Films vermerkt, dass Sie es so entschieden haben</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>Flächig</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>Pastell</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Kreide</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Stillstehend</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Schwenk nach rechts</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Schwenk nach links</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Heranzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Neigen nach oben</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Neigen nach unten</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>Kamerafahrt</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Treibend</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>Beschwingt</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Neugierig</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Hoffnungsvoll</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Gespannt</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>In einem Kasten</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Schlichte Buchstaben</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>Ein großes Wort</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>Nur Dateien</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>Wusch</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Blende durch Schwarz</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Blende durch Weiß</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischblende</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>Schieben mit der Kamera</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>Amerikanerin, warm</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>Amerikanerin, lebhaft</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>Amerikaner, bestimmt</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>Amerikaner, ruhig</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>Britin, klar</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>Brite, reif</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter: illustrierte Szenen</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow: einzelne Dinge vor schlichtem Grund</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>Zeichnungen von Scenewrights eigenem Renderer</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>Szenen, Bildtexte und Erzählung, die für dieses Programm geschrieben wurden (CC0-1.0): eine Grammatik über eigenen Wortlisten und Sätze mit dem Bild, nach dem jeder verlangt. Kein Bild und kein Text von anderen.</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>Diese Aufnahme ist gut</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>Diese Aufnahme ist nicht gut</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Blind vergleichen …</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Gewerblich</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>Bilder, die nach Nacktheit aussehen, nicht in den Film lassen</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>Das Schulprofil prüft jedes Bild</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>Nachweise kopieren</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Risikoregister …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Risikobericht …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>Bilder prüfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>Frei für gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>Nicht frei für gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>Der neueste Film</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>Aus diesem Projekt wurde noch kein Film gemacht.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Wie die Worte es sagen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>Lizenzen von Modellen, Stimmen, Musik und Bildern werden daran geprüft</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>Wieder den Worten folgen</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Wie die Worte es sagen</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>Eigenes Bild oder Video …</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>Neu zeichnen: ein anderes Bild statt dieses (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>Bild anordnen: verschieben, umfärben, tauschen oder entfernen, was es zeigt (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>Bild anordnen</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>Es folgt den Worten, bis Sie es beschreiben.</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>Von Hand angeordnet.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Kamera ändern</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>Eigenes Bild oder Video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Nachweis ändern</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>Zurück zum Storyboard</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× ohne Ton.</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>Kein Audiogerät: es läuft stumm.</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>Worte werden gesprochen, noch {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0} von {1} Längen sind geschätzt, bis die Worte gesprochen sind.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>Wie das Projekt</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>Dateien für</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Einzelbilder</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0} statt der GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Bilder entstehen auf: {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>Genauigkeit: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>Szene nach dieser hinzufügen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>Noch keine Szenen</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>Links Worte schreiben oder einfügen, oder eine Szene hinzufügen. „Rückgängig“ bringt zurück, was hier war.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>Skript einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  Einheitlichkeit {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>Wie gleich dieselbe Person oder Sache von Szene zu Szene aussieht, von 1:</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>Ein Wort je Zeile, ein Gleichheitszeichen und wie es gesprochen wird; Laute stehen zwischen Schrägstrichen:</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>In diesem Film</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>In all meinen Filmen</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>Aussprache ändern</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>Renderliste</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>Renderliste schließen</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>Renderliste</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>Nichts wartet. „Rendern“ macht aus dem Storyboard einen Film.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>die Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>was im Bild fehlen soll</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>die Länge</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>der Sampler</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>wer zu sehen ist und wie die Personen vorher aussahen</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>die Palette</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>wie viel Rauschen die Szenen teilen</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>die Szene, der es folgt</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>das Referenzbild</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>wie stark das Referenzbild zählt</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>wie genau es sich an die Formen der Szene hält</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>die Schritte, in denen es sich daran hält</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>das Bild, mit dem sie beginnt</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>das Bild, mit dem sie endet</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>die Qualität</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>wie weit es davon abweichen darf</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>die Genauigkeit des Modells</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>die Schritte des Modells</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>die Guidance</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>der Anteil der Schritte mit Guidance</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>wie viele Bilder für eine Sekunde gezeichnet werden</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>wie oft die tiefen Blöcke des Modells berechnet werden</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>wie es vergrößert wird</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>der Stil</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>die Kamerabewegung</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>die bearbeitete Szene</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>die Größe</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>die Bildrate</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>das eigene Bild</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>die Worte der Tafel</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>die Szene hinter der Tafel</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>die Farben, an die es angeglichen wird</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>die Sprachausgabe</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>die Sprechweise</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>die Liste der Aussprachen</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>die eigene Aufnahme</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>die Stimme</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>das Tempo der Stimme</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>wo geschnitten wird</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>sein Bild</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>das Bild der Szene davor</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>die Länge der Szene davor</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>der Übergang</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>die Länge des Übergangs</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>ob Worte im Bild stehen</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>die Worte im Bild</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>ob es eine Bauchbinde gibt</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>die Bauchbinde</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>die Untertitel</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>das Aussehen der Untertitel</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>das Logo</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>die Schriften</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>die Stelle im Film</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>der Encoder oder die Qualität</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>Szene {0}, Bild: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>Szene {0}, Stimme: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>Szene {0}, Teil {2} des Films: {1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>dieser Film wurde hier noch nicht gerendert.</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>neu in diesem Film.</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>nicht mehr aufbewahrt: Der Zwischenspeicher wurde geleert oder war voll.</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>geändert: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>Die eigene Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Dem Modell zeigen</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Wie stark sie zählt</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Ihre Lizenz</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>Das Modell des Films nimmt kein Referenzbild; „Palette“ übernimmt seine Farben.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Wie der Film: {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>Referenzbild verwenden</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>Referenzbild entfernen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>spricht, Szene {0} von {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>zeichnet, Szene {0} von {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>fügt zusammen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>Noch einmal rendern</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Weiter rendern</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>Warum wurde das neu gemacht?</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>Fertig bis {0}</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>In höchstens {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>Angehalten. Fertige Szenen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>Abgebrochen. Fertige Szenen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} Film, gemacht in {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>Was geschehen könnte, und wem</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmittel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Risikobericht …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>Stufen reichen von 1 bis 5. Bis ein Mensch eine setzt, gilt ein Vorschlag des Programms als nicht beurteilt.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>Wie im Projekt</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Diese Farben</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>Eines Vorbilds …</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Farben ändern</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>Schulprofil</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>Jedes Bild wird auf Nacktheit geprüft, bevor es gezeigt wird oder in einen Film kommt, was immer ein Projekt sagt. Was nicht geprüft werden kann, wird nicht gerendert.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} Zeichen oder mehr</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>Schreiben Sie, was gesprochen wird. Eine Leerzeile beginnt eine neue Szene.

Visual: was das Bild zeigt
Text: Worte im Bild</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Skript bearbeiten</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>Weniger Bewegung: nur was abgespielt wird, bewegt sich</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>Die Worte im Hintergrund sprechen, damit sie beim Abspielen da sind</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Zeiten, Speicher und Fehler beim Rendern notieren, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>Neue Projekte kommen nach</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>Schulprofil</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>Jedes Bild wird auf Nacktheit geprüft, mit Passwort gesichert</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Ordner für neue Projekte</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>Wie die Worte klingen</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>Eigene Datei …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>Wie Szenen beginnen</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>Für das Netz (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>Für Podcasts (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>Für Fernsehen (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Ihre Lizenz</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>Eigene Musik</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>Laufendes Bild</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>Neue Fassung: ein anderes Bild, dieses bleibt erhalten (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Fassung {0} von {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>So lange wie nötig</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>Uhrzeit, zu der es fertig ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>Minuten, die das Rendern dauern darf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>Das Modell hat auf diesem Computer noch nicht gerendert: Es wird zuerst ausprobiert.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · Szene {1}: {2} · {3} s</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>Seine Länge ist geschätzt, bis die Worte gesprochen sind.</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Übergang ändern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>Titel des Films</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>Form des Bildes: jede Szene wird dafür komponiert</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>Wie viel Zeit in die Filmdatei fließt</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Renderliste</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>Renderliste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Look: {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>{0} lang · {1} zum Rendern</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>Den Film machen: %n Szene, {0}, im Hintergrund. Unveränderte Szenen werden nicht neu gemacht. (Ctrl+R)</numerusform>
            <numerusform>Den Film machen: %n Szenen, {0}, im Hintergrund. Unveränderte Szenen werden nicht neu gemacht. (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Qualität ändern</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>UpdateLook</name>
    <message>
        <source>Look for a new version</source>
        <translation>Nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>Scenewright {0} ist aktuell.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>Scenewright {0} ist da; dies ist {1}. Nichts wurde geladen.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Pin for this project</source>
        <translation>Für dieses Projekt festlegen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Version entfernen</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Bewerten …</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Nach neuen Versionen sehen …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>Mit dieser Version zeichnen. Eine nie benutzte wird zuerst verglichen.</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>Dieser Film wird von dieser Version gezeichnet, was auch später installiert wird.</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>Mit der vorher benutzten Version zeichnen.</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>Fragt jetzt, und nur jetzt. Nichts wird ohne Ihre Zustimmung geholt.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>von diesem Projekt benutzt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>kam mit dem Programm</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>trotz Mängeln genommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr festlegen</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} wird wieder benutzt.</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>{0} entfernen? Projekte, die darauf festgelegt sind, werden sagen, dass es fehlt.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach neuen Versionen sehen</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>Ordner oder Webadresse des Pakets</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} ist schon hier.</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>{0} wird angeboten.</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>Zu holen: {0} ({1})</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>Es wird mit der benutzten Version verglichen, ehe es deren Platz nimmt.</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>Holen und vergleichen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Anders sprechen</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>Anders sprechen: dieselben Worte, anders gelesen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>Wie im Projekt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Klang ändern</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>eigen, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>Eigene Aufnahme …</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>Eigene Aufnahme verwenden</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>Eigene Aufnahme entfernen</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>Eigene Aufnahme</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>Aussprache …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>Ein Skript geht hinein, ein Film kommt heraus.</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>Auf diesem Rechner gezeichnet, gesprochen und geschnitten. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>Beispiele zum Öffnen und Ändern</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>Storyboard erstellen</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>Ihr Skript</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>Fügen Sie hier Ihr Skript ein oder schreiben Sie einfach los.

Reiner Text, Markdown, ein Drehbuch, eine zweispaltige Tabelle oder Untertitel: Szenen werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>Werbung, 15 s</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>Werbung, 30 s</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>Werbung, 60 s</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Erklärfilm</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>Kaffeewerbung</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 s · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>Der Wasserkreislauf</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>Unterricht · reiner Text</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>Stadträder</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>Werbung · Drehbuch</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>Warum wurde das neu gemacht?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>Alles war noch von vorher da.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>Was für {0} gemacht wurde. Alles andere war noch von vorher da.</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>Das letzte Rendern wurde nicht fertig. Fertige Szenen sind erhalten.</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Weiter rendern</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} Storyboard</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>Zur Abnahme: das Storyboard zum Lesen für andere</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>Ein Storyboard zur Abnahme wird noch erstellt.</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>Das Storyboard zur Abnahme wird gezeichnet: {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} Risikobericht</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Risikobericht …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>Das Storyboard zur Abnahme ist fertig: {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>Der Risikobericht ist fertig: {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>Der Film ist fertig: {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>Das Rendern läuft anders als zuvor.</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Wie es läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>Worte im Bild</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>Dateien neben dem Film</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>Dateien und eine Spur im Film</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>Dateien, auch gestaltete</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>Der Titel des Films</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>Ein schmaler Balken zeigt, wie viel vorbei ist</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertiteldateien</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Erscheint auf</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>Titeltafel</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Schlusstafel</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>Worte der Titeltafel</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>Der Titel und eine Zeile darunter</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>Was nach der letzten Szene steht</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>Worte bleiben frei von den Knöpfen, die darüber liegen</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>Worte im Bild</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>Ein Name, unten gezeigt</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Wie gesprochen</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Für alle, die das Storyboard lesen</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>Was gesprochen und untertitelt wird</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Sprechtext</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Wer zu sehen ist</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>Ändern, wer zu sehen ist</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
</TS>
