<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages …</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>Modèles …</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>Évaluer un modèle …</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparer à l&apos;aveugle …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>Aspect du film …</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>Faire le rendu du film</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>À valider : PDF ou page web …</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>D’où il vient …</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Registre des risques …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Rapport de risques …</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nouvelle scène</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Diviser au curseur</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Réunir avec la suivante</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer d’une place</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer d’une place</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nouvelle prise</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>Disposer l’image …</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>Retirer cette prise</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>Choisir la prise {0}</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Scène suivante</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Scène précédente</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>File de rendu</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Trouver une commande …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Touches …</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>Cet ordinateur …</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Comment ça se passe …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>Lire en arrière, plus vite</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>Lire en avant, plus vite</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Grande image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Autour d’eux</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Changer le lieu</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>Changer la lumière</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>Changer le temps</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>Changer le fond</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>Le remplacer par autre chose (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Reste en place</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>Le retirer de l’image (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bouge</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Regarde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>Mots dessus</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Changer le mouvement</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Changer la personne</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>Changer les vêtements</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Changer l’action</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Changer les mots</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} est à côté de la version utilisée, qui reste.</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} est installé. C’est le premier de son genre ici : il n’y avait rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} est déjà la version utilisée.</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>{0} est utilisé maintenant, bien que moins bon ; votre raison est conservée.</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>{0} est utilisé maintenant : il n’est moins bon en rien au-delà du hasard.</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>Ce qui ne doit pas être dans l’image</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>Au hasard : une autre graine à la place</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>Graine au hasard</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>Dessine cette scène, quel que soit le modèle des autres</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>Comme le film</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Comme le film : {0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>Le modèle {0} n&apos;est pas installé. Installez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>Ceci est une esquisse du modèle de départ ; {0} dessine l&apos;image du film.</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>Il lit environ les {0} premiers mots d&apos;une description.</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>Changer le prompt négatif</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Changer la qualité</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Changer la graine</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>Image à disposer</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}, {1} sur {2}, à {3} % de la gauche et {4} % du haut</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Redimensionner le sujet</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>Déplacer le sujet</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>Disposer l’image de la scène {0} : {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>Sujets de l’image</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter …</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Retour à l’image du modèle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>Ajouter à l’image</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>Remplacer par autre chose</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bouge</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Reste en place</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Changer le mouvement</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>L’image est en cours de dessin …</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>La scène est verrouillée. Déverrouillez-la (L) pour la modifier.</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>Cette image est la vôtre : elle reste comme vous la disposez.</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>Glissez pour déplacer, par un coin pour redimensionner. Tab sélectionne, les flèches déplacent, + et − redimensionnent, Suppr retire.</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>Déplacer le sujet</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Redimensionner le sujet</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>Remplacer le sujet</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>Retirer le sujet</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Retour à l’image du modèle</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>Ce que le public apprend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>Les mots habituels</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>Celle du film</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>Un texte pour la description du film</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>Un carton après la dernière scène</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>Le carton est aussi lu à voix haute</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>Un filigrane invisible dans chaque image</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sa place</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>Dit à qui est le film quand ses marques ont été retirées et qu’il a été réencodé</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>Dans un coin de chaque image : fait avec l&apos;IA</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>Mots de la mention</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>Comment le film a été fait</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>De la mention et de l&apos;avis</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>Il dit aussi ce que {0} vous demande.</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>Il dit aussi ce que chaque plateforme vous demande.</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>La voix du film ne peut pas le dire dans cette langue</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>Deux prises de cette scène</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>Deux modèles sur ces scènes</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>Deux films</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>Choisir un film …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>Un film</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>Comparer à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>Gauche : {0}. Droite : {1}.</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>Gauche : prise {0}. Droite : prise {1}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>la gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>la droite</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} a préféré {1}, vous {2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} face à {1} : préféré dans {2} de %n vote.</numerusform>
            <numerusform>{0} face à {1} : préféré dans {2} de %n votes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} était d&apos;accord avec vous dans {1} de {2}.</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>Lire avec le son</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>La gauche est mieux (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>Pareil (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>La droite est mieux (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>Colle aux mots</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu&apos;on voit</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Scintillement</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Une autre paire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>Aucun n&apos;a de nom et les côtés sont mélangés. Dites lequel est mieux.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>Les deux se préparent …</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>D&apos;abord les raisons, s&apos;il y en a ; puis le vote.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>Scène {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>N’a pas pu être dessinée : {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>Une esquisse du modèle de départ : dans le film, {0} dessine cette scène.</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>Dessiné d’avance par {0} : dans le film, des détails peuvent différer.</translation>
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
        <translation>Marque</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>Garder cet aspect comme kit …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>Kit de marque</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image …</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>Utiliser un kit …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>Garder cet aspect comme kit</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nom du kit</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>Esquisse</translation>
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
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>Comme dessiné</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>Comme la première scène</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Légèrement</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Nettement</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fortement</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>Ce qui revient garde son apparence</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>Chaque scène pour elle-même</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>Très apparenté</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>Des scènes issues d&apos;un bruit apparenté laissent moins de place au hasard entre elles</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>À quel point</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>D’après les mots</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Ces couleurs</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>D’une image de référence …</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>Du logo</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>Les vôtres …</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>Deux à cinq couleurs, comme #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>Scène {0} : son image avec « {1} » ressemble à {2} sur 1 à celle de la scène {3}.</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>Scène {0} : « {1} » a le même aspect que dans la scène {3} ({2} sur 1).</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>Scène {0} : « {1} » n&apos;a pas le même aspect que dans la scène {3} ({2} sur 1).</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Librement</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>De près</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>À quel point le modèle suit les formes de la scène dessinée par le modèle de départ</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>Suivre la scène</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>Le convertisseur occupe {0} Mo.</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>Retirer le convertisseur</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>Convertir demande un convertisseur : {0} Mo à télécharger, {1} Mo sur le disque.</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>Obtenir le convertisseur</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>Supprimer le convertisseur ? Les modèles qu’il a faits restent, et il peut être téléchargé à nouveau.</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>Le film durera environ {0} ; le rendu complet prend environ {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>Appris de %n rendu sur cette machine.</numerusform>
            <numerusform>Appris de %n rendus sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>Pas encore mesuré sur cette machine : le premier rendu le fera.</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>Mémoire : environ {0} Mo.</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>Énergie : environ {0} Wh (à {1}, mesuré).</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>Énergie : environ {0} Wh (à {1}, supposé).</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>La même chose dans un nuage : de {0} à {1} {2} (prix publics de {3}).</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Choisir tout seul</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Faire les images sur</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Les images sont faites sur : {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>Montagnes</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Océan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>Désert</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Salle de classe</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aéroport</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Sous l’eau</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Usine</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gymnase</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Lever du soleil</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Heure dorée</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Coucher du soleil</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crépuscule</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Clair de lune</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Dégagé</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confettis</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tempête</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Monte</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Tombe</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandit</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Rétrécit</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Palpite</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Se balance</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rebondit</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Tremble</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Apparaît</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Tourne autour</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>S’approche</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>Salue de la main</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Montre du doigt</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>Acclame</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tape au clavier</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Porte quelque chose</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Boit</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danse</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>Creuse</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saute</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>En fauteuil roulant</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>Serre la main</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Regarde en haut</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Décontracté</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Soins infirmiers</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>Scientifique</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Chef cuisinier</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Agriculteur</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Astronaute</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Sportif</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>Pompier</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Robe</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>Homme âgé</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>Femme âgée</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Très clair</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Hâlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Poignée de main</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Vache</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Mouton</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>Poule</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Lapin</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Éléphant</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>Dinosaure</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Oiseaux</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Papillon</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Abeille</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>Baleine</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>Palmier</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Buisson</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Tournesol</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Pousse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>Blé</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>Goutte de pluie</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arc-en-ciel</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>Flocon de neige</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Éclair</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rocher</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Volcan</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>Iceberg</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Moto</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Tracteur</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Avion</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hélicoptère</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Fusée</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>Montgolfière</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>Voilier</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Grue</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>Gratte-ciel</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Devanture</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>Moulin à vent</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>Éolienne</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Phare</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Château</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>Panneau solaire</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>Panneau indicateur</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>Tasse de café</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Bouteille</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Carotte</translation>
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
        <translation>Gâteau</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Glace</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Œuf</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque audio</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Téléviseur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Ampoule</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>Prise électrique</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Canapé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parapluie</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Sac à dos</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Valise</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Chemise</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Chaussure</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Balle</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Ballons</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Feu d’artifice</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Haltère</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>Poubelle</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>Arrosoir</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Diagramme à barres</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Camembert</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Engrenage</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces de monnaie</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>Billet de banque</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Tirelire</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Sablier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Mallette</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Chariot</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Sac de courses</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>Étiquette de prix</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Mégaphone</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Bouclier</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Trophée</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Médaille</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Flèche vers le haut</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flèche vers le bas</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Repère de carte</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>Puzzle</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Recyclage</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>Bouton de lecture</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>Note de musique</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Smiley</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escalier</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe terrestre</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>Toque de diplômé</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>Tableau noir</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Atome</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>Molécule</translation>
    </message>
    <message>
        <source>Dna</source>
        <translation>ADN</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Fiole</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscope</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>Télescope</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Aimant</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Thermomètre</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planète</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>Système solaire</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>Cycle de l’eau</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>Cœur humain</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Poumons</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Dent</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Œil</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Marteau</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Clé à molette</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ciseaux</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Pelle</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Balai</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Comprimé</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Seringue</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>Trousse de secours</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Stéthoscope</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Feu tricolore</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>Cône de signalisation</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantes</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>Nouvelle scène.</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>Supprimer la scène</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Dupliquer la scène</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>Placez le curseur entre deux mots de la scène pour la diviser.</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>Diviser la scène</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>Réunir les scènes</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>Déplacer la scène</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>Verrouiller la scène</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>Déverrouiller la scène</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nouvelle prise</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Choisir la prise</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>Une scène garde sa seule prise. Redessinez-la plutôt (R).</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>Retirer la prise</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Utiliser sa propre image</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>Retirer sa propre image</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Décrire l’image</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>La scène est verrouillée. Déverrouillez-la (L) pour la changer.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>Ce sera en retard : même le plus rapide prend environ {0}, et il reste {1}.</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0} : environ {1} sur {2}.</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} prendrait {1}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>Scène {0} : {1} seul, car elle est simple et le temps manque.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>Scène {0} : {1} en {2} étapes sur {3}, images par seconde : {4}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>Scène {0} : {1} en toutes ses {2} étapes.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>Scène {0} : {1} en {2} étapes sur {3}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>Remplace {0}.</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>Écrit {0}.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>Processeur (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>Recherche d’encodeurs matériels…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>Une image d’affiche</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>Un dossier pour d’autres logiciels de montage (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>Des plans propres, chaque réplique, la musique et le montage pour DaVinci Resolve, Final Cut Pro, Premiere ou Kdenlive</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>Pour H.264 ; le matériel est plus rapide, et ses fichiers plus gros.</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>Essayé, ne fonctionne pas sur cette machine : {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>Selon la destination</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>Une piste dans le film</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT, WebVTT et une piste interne</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>Comme le projet ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Fichiers de sous-titres</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Où et comment</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>À côté du film</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>Dossier du film</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Police des titres</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>Police des sous-titres</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>Intégrée (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>Un fichier de police…</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>son fichier ne le dit pas ; vérifiez qu’un film peut l’utiliser</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>Licence de {0} : {1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} n’a pas de lettres pour : {1}. La police intégrée les dessine.</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>Finir par</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>Utiliser une image de début ou de fin</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Changer le crédit</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Changer la licence</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>Cette version est moins bonne</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>Pourquoi vous la voulez quand même ; c’est conservé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>Garder l’ancienne</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} a été comparé à {1} sur {2} des {3} textes.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>Modifié : {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>Changement, et où il se situe sûrement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ moins bien</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mieux</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>Images : utilisée et nouvelle</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>Durée pour une seconde de film</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Durée d’une étape</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>Images jetées par scène</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>Certitude du modèle sur les mots</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>Pris du cache</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Scintillement</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Agitation du mouvement</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>Les rendus durent {percent} % de plus depuis le {day}.</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>Les rendus durent {percent} % de moins depuis le {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>Chaque étape du dessin dure {percent} % de plus depuis le {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>Chaque étape du dessin dure {percent} % de moins depuis le {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>Les rendus demandent {percent} % de mémoire en plus depuis le {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>Les rendus demandent {percent} % de mémoire en moins depuis le {day}.</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>Les rendus échouent plus souvent depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>Les rendus échouent moins souvent depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Vous jetez plus d’images depuis le {day} : {after} par scène au lieu de {before}.</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Vous jetez moins d’images depuis le {day} : {after} par scène au lieu de {before}.</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>Le modèle est plus sûr de vos mots depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>Le modèle est moins sûr de vos mots depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Davantage vient du cache depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Moins vient du cache depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>Les images sont {percent} % plus nettes depuis le {day}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>Les images sont {percent} % moins nettes depuis le {day}.</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>Les images scintillent plus depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>Les images scintillent moins depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>Le mouvement est moins stable depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>Le mouvement est plus stable depuis le {day} : {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>système d’exploitation</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>Changé à ce moment : {0}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} de {1} à {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>Comment ça se passe</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>Chaque point est un rendu, dans l’ordre ; la ligne est leur niveau, une ligne en tirets un changement.</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Noter durées, mémoire et échecs des rendus, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Effacer …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>Rien n’est encore noté. Cela commence au prochain rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n rendu noté. Voici ce qui a changé :</numerusform>
            <numerusform>%n rendus notés. Voici ce qui a changé :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n rendu noté. Rien n’a changé au-delà du hasard.</numerusform>
            <numerusform>%n rendus notés. Rien n’a changé au-delà du hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>tous les rendus</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>Texte OpenMetrics</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>Exporter ces mesures</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>Oublier tout ce qui est noté sur les rendus ? Les films et les projets restent.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>Verrouiller la scène</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>Verrouillée : ses mots, son image et sa graine restent tels quels (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>Sélectionnez une scène pour tout en voir et tout y changer.</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>Aucune scène sélectionnée</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>Scène {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Évaluer un modèle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>Chaque description est dessinée avec deux graines et mesurée. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>Images et chiffres en une page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Choses du quotidien</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>Phrases publicitaires</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>Phrases de cours</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>Descriptions étranges, mal écrites ou vides</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>Paires qui devraient se ressembler</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>Les images de ce projet</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>Dessin et mesure …</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>Moyenne, et où elle se trouve sûrement</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ moins bien</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mieux</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>Jugé. La page montre chaque image.</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>Trop peu de descriptions pour dire lequel est meilleur.</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>Il n’est moins bon en rien au-delà du hasard.</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>Il est moins bon :</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>Qu’est-ce que ce sera ?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>Nom d’une chose</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>Ce qui peut être dessiné</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>Aspect du film</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>Annuler ce qui a été changé dans cette fenêtre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>Rien n’est refait.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n image dessinée</numerusform>
            <numerusform>%n images dessinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>images gardées, %n scène composée</numerusform>
            <numerusform>images gardées, %n scènes composées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n phrase dite</numerusform>
            <numerusform>%n phrases dites</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>son mixé</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>Refait au prochain rendu : {0}. Environ {1}.</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Changer l’aspect</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>Utiliser un kit de marque</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>Annuler l’aspect</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>Le programme s’est arrêté de façon inattendue la dernière fois. Toutes les modifications sont là.</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>Ouvrir un script ou un projet</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>Scripts et projets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>Montre ce qui est demandé</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>Score CLIP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>Deux graines, une image</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Agitation du mouvement</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Scintillement</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>Changé par noms et origines</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Durée d’une étape</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Durée d’une image</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR face au flottant</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM face au flottant</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>Dessiner ce film avec lui</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>Installer un paquet …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>Dossier, fichier .safetensors ou propriétaire/nom sur le hub</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>Modèle à convertir</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>La conversion tourne à côté de la fenêtre et reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (endommagé)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  dessine ce film</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>Il bouge de lui-même.</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>Il dessine des images ; les scènes du modèle de départ les animent.</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>Appris de : {0}.</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Dossier d’un paquet de modèle</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>Ajout et comparaison …</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>Arrêté. La version utilisée reste.</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>Dossier d’un modèle au format diffusers</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>Converti : {0}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>Le convertisseur est prêt.</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>Téléchargement du convertisseur</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>Décompression du convertisseur</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>Arrêté. Les parties finies sont gardées pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>Le laisser ainsi ; le registre du film note que vous l&apos;avez décidé</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>À plat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Néon</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>Pastel</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Craie</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panoramique à droite</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panoramique à gauche</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Inclinaison vers le haut</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Inclinaison vers le bas</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>Entraînant</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Curieux</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Plein d’espoir</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tendu</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>Dans un cadre</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Lettres simples</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bandeau bas</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>Un grand mot</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>Fichiers seuls</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>Souffle</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Usage privé</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Fondu au noir</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Fondu au blanc</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Poussée</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>Poussée avec la caméra</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>Américaine, chaleureuse</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>Américaine, vive</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>Américain, ferme</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>Américain, calme</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>Britannique, claire</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>Britannique, mûr</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter : scènes illustrées</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow : objets isolés sur fond uni</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>dessins du moteur de rendu de Scenewright</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>Scènes, légendes et narration écrites pour ce programme (CC0-1.0) : une grammaire sur nos propres listes de mots, et des phrases avec l’image que chacune demande. Aucune image ni aucun texte d’autrui.</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>Cette prise est bonne</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>Cette prise n&apos;est pas bonne</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparer à l&apos;aveugle …</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>Écarter du film les images qui semblent montrer de la nudité</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>Le profil scolaire examine chaque image</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>Copier les crédits</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Registre des risques …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Rapport de risques …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>Examiner les images</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>Utilisable à des fins commerciales</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>Non utilisable à des fins commerciales</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>Le dernier film</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>Aucun film n’a encore été fait de ce projet.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Comme le disent les mots</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>Les licences des modèles, voix, musiques et images sont vérifiées en conséquence</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>Suivre de nouveau les mots</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Comme le disent les mots</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>Image ou vidéo personnelle …</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>Redessiner : une autre image à la place de celle-ci (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>Disposer l’image : déplacer, recolorer, remplacer ou retirer ce qu’elle montre (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>Disposer l’image</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>Elle suit les mots tant que vous ne la décrivez pas.</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>Disposée à la main.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Changer la caméra</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>Image ou vidéo personnelle</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Changer la licence</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Changer le crédit</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>Retour au storyboard</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Grande image</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× sans son.</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>Pas de périphérique audio : lecture muette.</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>Les mots sont dits, encore {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0} durées sur {1} sont estimées tant que les mots ne sont pas dits.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>Comme le projet</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>Fichiers pour</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Images séparées</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0} au lieu du GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Les images sont faites sur : {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>Précision : {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>Ajouter une scène après celle-ci (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>Pas encore de scène</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>Écrivez ou collez des mots à gauche, ou ajoutez une scène. Annuler ramène ce qui était là.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>Coller le script</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  cohérence {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>À quel point la même personne ou chose se ressemble d&apos;une scène à l&apos;autre, sur 1 :</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Prononciations</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>Un mot par ligne, un signe égal, et comment il se dit ; les sons entre barres obliques :</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>Dans ce film</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>Dans tous mes films</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>Changer les prononciations</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>File de rendu</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>Fermer la file de rendu</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>File de rendu</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>Rien n’attend. Le rendu fait un film du storyboard.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>la description de l’image</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>ce que l’image évite</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>la prise</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>la durée</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>l’échantillonneur</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>qui est visible et son apparence précédente</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>la palette</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>la part de bruit que les scènes partagent</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>la scène qu’elle suit</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>l’image de référence</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>le poids de l’image de référence</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>à quel point il suit les formes de la scène</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>les étapes où il les suit</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>l’image par laquelle elle commence</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>l’image par laquelle elle finit</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>la qualité</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>à quel point elle peut s’en écarter</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>la précision du modèle</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>les étapes du modèle</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>le guidage</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>la part des étapes guidées</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>le nombre d&apos;images dessinées par seconde</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>la fréquence de calcul des blocs profonds du modèle</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>la façon de l&apos;agrandir</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>le style</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>le mouvement de caméra</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>la scène modifiée</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>la taille</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>la fréquence d’images</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>votre propre image</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>les mots du carton</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>la scène derrière le carton</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>les couleurs sur lesquelles elle s’aligne</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>le moteur vocal</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>la façon de le dire</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>la liste des prononciations</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>votre propre enregistrement</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>la voix</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>la vitesse de la voix</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>l’endroit de la coupe</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>son image</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>l’image de la scène précédente</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>la durée de la scène précédente</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>la transition</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>la durée de la transition</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>la présence de mots dans l’image</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>les mots dans l’image</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>la présence d’un bandeau</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>le bandeau</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>les sous-titres</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>l’apparence des sous-titres</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>le logo</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>les polices</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>sa place dans le film</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>l’encodeur ou la qualité</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>Scène {0}, image : {1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>Scène {0}, voix : {1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>Scène {0}, partie {2} du film : {1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>ce film n’avait pas encore été rendu ici.</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>nouveauté dans ce film.</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>n’était plus conservé : le cache a été vidé, ou il était plein.</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>modifié : {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>Enregistrer votre voix</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Légèrement</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Nettement</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fortement</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Montrer au modèle</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Son poids</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Son auteur</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sa licence</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image …</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>Le modèle du film n’accepte pas d’image de référence ; Palette en reprend les couleurs.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Comme le film : {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>Utiliser une image de référence</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>Retirer l’image de référence</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Changer le crédit</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Changer la licence</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Avancement de {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>narration, scène {0} sur {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>dessin, scène {0} sur {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>Refaire le rendu</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Continuer le rendu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>Pourquoi cela a-t-il été refait ?</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>Prêt pour {0}</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>En {0} au plus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>En pause. Les scènes finies sont gardées.</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>Annulé. Les scènes finies sont gardées.</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} de film, fait en {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>Ce qui pourrait arriver, et à qui</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Rapport de risques …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>Les niveaux vont de 1 à 5. Tant que personne n&apos;en fixe un, une proposition du programme compte comme non évaluée.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>Celui du projet</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Ces couleurs</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>D’une image de référence …</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>Profil scolaire</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>Chaque image est examinée (nudité) avant d&apos;être montrée ou d&apos;entrer dans un film, quoi que dise le projet. Ce qui ne peut pas être examiné n&apos;est pas rendu.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} lettres ou plus</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>Écrivez ce qui est dit. Une ligne vide commence une nouvelle scène.

Visual: ce que montre l’image
Text: mots dans l’image</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Modifier le script</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>Réduire les mouvements : seul bouge ce qui est lu</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>Dire les mots en arrière-plan, pour qu’ils soient prêts à la lecture</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Noter durées, mémoire et échecs des rendus, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>Les nouveaux projets vont dans</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>Profil scolaire</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>Désactiver …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>Activer …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>Chaque image est examinée (nudité), sous mot de passe</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Dossier des nouveaux projets</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>Comme sonnent les mots</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>Fichier personnel …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>Selon l’entrée des scènes</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>Pour le web (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>Pour les podcasts (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>Pour la télévision (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sa licence</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Son auteur</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Effets sonores</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>Musique personnelle</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>Image en lecture</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>Nouvelle prise : une autre image, celle-ci est gardée (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nouvelle prise</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Prise {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>Le temps nécessaire</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prêt pour</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>Heure à laquelle c&apos;est prêt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>Minutes que le rendu peut prendre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>Ce modèle n&apos;a pas encore servi sur cet ordinateur : il est d&apos;abord essayé.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · scène {1} : {2} · {3} s</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>Sa durée est estimée tant que ses mots ne sont pas dits.</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>Entrée par</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durée et transition</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Changer la transition</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>Titre du film</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>Forme de l’image : chaque scène est composée pour elle</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>Combien de temps est consacré au fichier du film</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>File de rendu</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>Montrer ou cacher la file de rendu</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Aspect : {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>Dure {0} · {1} de rendu</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>Faire le film : %n scène, {0}, en arrière-plan. Les scènes inchangées ne sont pas refaites. (Ctrl+R)</numerusform>
            <numerusform>Faire le film : %n scènes, {0}, en arrière-plan. Les scènes inchangées ne sont pas refaites. (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Changer le format</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Changer la qualité</translation>
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
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>Scenewright {0} est à jour.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>Scenewright {0} est disponible ; vous avez {1}. Rien n’a été téléchargé.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Pin for this project</source>
        <translation>Épingler pour ce projet</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Retirer la version</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Évaluer …</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Chercher des mises à jour …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>Dessiner avec cette version. Une version jamais utilisée est d’abord comparée.</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>Ce film est dessiné par cette version, quoi qu’on installe ensuite.</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>Dessiner avec la version utilisée avant.</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>Demande maintenant, et seulement maintenant. Rien n’est téléchargé sans votre accord.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>utilisée par ce projet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>fournie avec le programme</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>prise bien que moins bonne</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>Retirer {0} ? Les projets qui y sont épinglés diront qu’elle leur manque.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Chercher des mises à jour</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>Dossier ou adresse web du paquet</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours …</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} est déjà ici.</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>{0} est proposé.</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>À télécharger : {0} ({1})</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>Elle est comparée à la version utilisée avant de prendre sa place.</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>Télécharger et comparer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Le dire autrement</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>Le dire autrement : les mêmes mots, lus différemment</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>Celui du projet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>Changer la voix</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Changer le son</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>personnelle, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>Enregistrement personnel …</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>Utiliser son enregistrement</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>Retirer l’enregistrement</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>Changer la vitesse</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>Changer la pause</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Changer le crédit</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Changer la licence</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>Enregistrement personnel</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>Prononciations …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>Un script entre, un film sort.</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>Dessiné, dit et monté sur cet ordinateur. Sans compte, sans réseau.</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>Exemples à ouvrir et à changer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>Faire le storyboard</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>Votre script</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>Collez ici votre script, ou commencez à écrire.

Texte simple, Markdown, scénario, tableau à deux colonnes ou sous-titres : les scènes sont trouvées toutes seules.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier …</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>ou déposez-le ici</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>Promo, 15 s</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>Promo, 30 s</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>Promo, 60 s</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>Promo de café</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 s · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>Le cycle de l’eau</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>leçon · texte simple</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>Vélos de ville</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>promo · scénario</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>Pourquoi cela a-t-il été refait ?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>Tout a été gardé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>Ce qui a été fait pour {0}. Tout le reste a été gardé.</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>Le dernier rendu n’est pas terminé. Les scènes finies sont gardées.</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Continuer le rendu</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} storyboard</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>À valider : le storyboard à lire par d’autres</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>Un document à valider est encore en préparation.</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>Le document à valider est en cours de dessin : {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} rapport de risques</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Rapport de risques …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>Le document à valider est prêt : {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>Le rapport de risques est prêt : {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>Le film est prêt : {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>Les rendus ne se passent plus comme avant.</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Comment ça se passe …</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>Mots dans l’image</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>Fichiers à côté du film</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>Fichiers et une piste dans le film</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>Fichiers, aussi avec style</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>Le titre du film</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>N’importe où</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>Une fine barre montre ce qui est passé</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Fichiers de sous-titres</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié sur</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>Carton de titre</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Carton de fin</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>Mots du carton de titre</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>Le titre, et une ligne dessous</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>Ce qui suit la dernière scène</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>Les mots évitent les boutons superposés</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>Mots dans l’image</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>Un nom, montré en bas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Comme c’est dit</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Pour ceux qui lisent le storyboard</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>Ce qui est dit et sous-titré</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Qui est vu</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Changer le texte</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>Changer qui est vu</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>Changer les sous-titres</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Changer la note</translation>
    </message>
</context>
</TS>
