<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>Modelos …</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>Evaluar un modelo …</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparar a ciegas …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>Aspecto de la película …</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>Renderizar la película</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>Para aprobar: PDF o página web …</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>De dónde procede …</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Registro de riesgos …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Informe de riesgos …</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nueva escena</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nueva toma</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>Ordenar la imagen …</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar otra vez</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>Quitar esta toma</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar palabras</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>Elegir toma {0}</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Escena siguiente</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Escena anterior</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Cola de render</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Buscar una orden …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Teclas …</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>Este equipo …</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Cómo va …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>Reproducir hacia atrás, más rápido</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>Reproducir hacia delante, más rápido</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Imagen grande</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>A su alrededor</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar lugar</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>Cambiar luz</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>Cambiar tiempo</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>Cambiar fondo</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>Cambiarlo por otra cosa (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Se queda donde está</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>Quitarlo de la imagen (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Se mueve</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>Palabras en él</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Cambiar movimiento</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Dar la vuelta</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Cambiar persona</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>Cambiar ropa</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Cambiar acción</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Cambiar palabras</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} queda junto a la versión en uso, que se mantiene.</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} está instalado. Es el primero de su tipo aquí: no había con qué compararlo.</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} ya es la versión en uso.</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>Ahora se usa {0}, aunque es peor; su motivo queda guardado.</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>Ahora se usa {0}: no es peor en nada más allá del azar.</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>Lo que no debe salir en la imagen</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>Al azar: otra semilla en lugar de esta</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>Semilla al azar</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>Dibuja esta escena, sea cual sea el modelo de las demás</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>Como la película</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Como la película: {0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>El modelo {0} no está instalado. Instálelo o elija otro.</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>Esto es un boceto del modelo inicial; {0} dibuja la imagen de la película.</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>Lee más o menos las primeras {0} palabras de una descripción.</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>Cambiar prompt negativo</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Cambiar modelo</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Cambiar calidad</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Cambiar semilla</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>Imagen para ordenar</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}, {1} de {2}, a {3} % de la izquierda y {4} % de arriba</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Cambiar tamaño del motivo</translation>
    </message>
    <message>
        <source>Move subject</source>
        <translation>Mover motivo</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange the picture of scene {0}: {1}</source>
        <translation>Ordenar la imagen de la escena {0}: {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>Motivos de la imagen</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Añadir …</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Volver a la imagen del modelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>Añadir a la imagen</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>Cambiar por otra cosa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Se mueve</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Se queda donde está</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Cambiar movimiento</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Dar la vuelta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>Se está dibujando la imagen …</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>La escena está bloqueada. Desbloquéala (L) para cambiarla.</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>Esta imagen es suya: se queda como la ordene.</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>Arrastre para mover, una esquina para el tamaño. Tab selecciona, flechas mueven, + y − cambian el tamaño, Supr quita.</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>Move subject</source>
        <translation>Mover motivo</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Cambiar tamaño del motivo</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>Cambiar motivo</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>Quitar motivo</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Añadir motivo</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Volver a la imagen del modelo</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>Lo que se dice al público</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>Las palabras habituales</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>El de la película</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>Un texto para la descripción de la película</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>Un cartel tras la última escena</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>El cartel también se lee en voz alta</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>Una marca de agua invisible en cada imagen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>Dice de quién es la película cuando se han quitado sus marcas y se ha vuelto a codificar</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>En una esquina de cada imagen: hecho con IA</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>Palabras de la etiqueta</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>Cómo se hizo la película</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>De la etiqueta y del aviso</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>También dice lo que {0} le pide.</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>También dice lo que le pide cada plataforma.</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>La voz de la película no puede decirlo en ese idioma</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>Dos tomas de esta escena</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>Dos modelos en estas escenas</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>Dos películas</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>Elegir película …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>Una película</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>Comparar a ciegas</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Elija dos distintos.</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>Izquierda: {0}. Derecha: {1}.</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>Izquierda: toma {0}. Derecha: toma {1}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>la izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>la derecha</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} prefirió {1}; usted, {2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} frente a {1}: preferido en {2} de %n voto.</numerusform>
            <numerusform>{0} frente a {1}: preferido en {2} de %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} coincidió con usted en {1} de {2}.</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>Reproducir con sonido</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>Mejor la izquierda (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>Iguales (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>Mejor la derecha (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>Encaja con las palabras</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Otra pareja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>Ninguna tiene nombre y los lados se barajan. Diga cuál es mejor.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>Se preparan ambas …</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>Primero las razones, si las hay; luego el voto.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Scene {0}</source>
        <translation>Escena {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>No se pudo dibujar: {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>Un boceto del modelo inicial: en la película, {0} dibuja esta escena.</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>Dibujado por adelantado con {0}: en la película, los detalles pueden variar.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Storyboard</source>
        <translation>Guion gráfico</translation>
    </message>
</context>
<context>
    <name>BrandLook</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>Guardar este estilo como kit …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <translation>Kit de marca</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Elegir una imagen …</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>Usar un kit …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>Guardar este estilo como kit</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nombre del kit</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>Boceto</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>Como se dibujó</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>Como la primera escena</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Ligeramente</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Claramente</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>Quien y lo que vuelve se ve como antes</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>Cada escena por su cuenta</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>Muy relacionado</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>Las escenas que parten de ruido relacionado dejan menos al azar entre ellas</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>Igualar escenas</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>De las palabras</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Estos colores</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>De una imagen de referencia …</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>Del logotipo</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>Los suyos …</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>De dos a cinco colores, como #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>Escena {0}: su imagen con «{1}» se parece en {2} de 1 a la de la escena {3}.</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>Escena {0}: «{1}» se ve como en la escena {3} ({2} de 1).</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>Escena {0}: «{1}» se ve distinto que en la escena {3} ({2} de 1).</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>De forma libre</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>De cerca</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>Con cuánta fidelidad sigue el modelo las formas de la escena que dibujó el modelo inicial</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>Seguir la escena</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>El conversor ocupa {0} MB.</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>Quitar el conversor</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>Para convertir hace falta un conversor: {0} MB de descarga, {1} MB en el disco.</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>Obtener el conversor</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>¿Eliminar el conversor? Los modelos que hizo se conservan y puede volver a descargarse.</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>La película durará unos {0}; renderizarla entera lleva unos {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>Aprendido de %n render en este equipo.</numerusform>
            <numerusform>Aprendido de %n renders en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>Aún sin medir en este equipo: lo hará el primer render.</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>Memoria: unos {0} MB.</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>Energía: unos {0} Wh (a {1}, medido).</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>Energía: unos {0} Wh (a {1}, supuesto).</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>Lo mismo en una nube: de {0} a {1} {2} (precios de lista de {3}).</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Elegir automáticamente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Hacer imágenes en</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Las imágenes se hacen en: {0}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Drawn</name>
    <message>
        <source>Mountains</source>
        <translation>Montañas</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Playa</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Océano</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>Desierto</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Granja</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Río</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeropuerto</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Carretera</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Bajo el agua</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitorio</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>Cafetería</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gimnasio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Amanecer</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dorada</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Atardecer</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crepúsculo</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Luz de luna</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confeti</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Cae</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crece</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Encoge</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Se balancea</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rebota</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Tiembla</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Se acerca</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Camina</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Corre</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>Saluda</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Señala</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Piensa</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>Celebra</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Teclea</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>Habla por teléfono</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Lleva algo</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebe</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Baila</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>Cava</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>En silla de ruedas</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>Da la mano</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Mira hacia arriba</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>Científico</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Agricultor</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Astronauta</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Deportista</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>Bombero</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Vestido</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Niña</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>Anciano</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>Anciana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Muy claro</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Gente</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Apretón de manos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Caballo</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Vaca</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Oveja</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>Gallina</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Conejo</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Elefante</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>León</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>Dinosaurio</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Pájaros</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Mariposa</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Abeja</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>Ballena</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>Palmera</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Arbusto</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Sunflower</source>
        <translation>Girasol</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Brote</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Wheat</source>
        <translation>Trigo</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>Gota de lluvia</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arcoíris</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>Copo de nieve</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Rayo</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Volcán</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>Iceberg</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ola</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camión</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobús</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motocicleta</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Tractor</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Avión</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicóptero</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Dron</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>Globo aerostático</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>Velero</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Grúa</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>Rascacielos</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Escaparate</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>Molino de viento</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>Aerogenerador</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Faro</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Castillo</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>Panel solar</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>Poste indicador</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>Taza de café</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Botella</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Vaso</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Zanahoria</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>Hamburguesa</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Pastel</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Helado</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Huevo</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lámpara</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>Enchufe</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofá</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraguas</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Mochila</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Maleta</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Zapato</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Pelota</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Globos</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Fuegos artificiales</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Mancuerna</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>Cubo de basura</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>Regadera</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Gráfico de líneas</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Gráfico circular</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Engranaje</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>Billete</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Hucha</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Reloj de arena</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Maletín</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Carro de la compra</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Bolsa de la compra</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>Etiqueta de precio</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Caja de regalo</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megáfono</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera de mano</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Escudo</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Trofeo</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Medalla</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Diana</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Marca de verificación</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Flecha hacia arriba</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flecha hacia abajo</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Bocadillo</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pulgar arriba</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Candado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Marcador de mapa</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>Puzle</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Reciclaje</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>Botón de reproducir</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>Nota musical</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Carita sonriente</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globo terráqueo</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>Birrete</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Átomo</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>Molécula</translation>
    </message>
    <message>
        <source>Dna</source>
        <translation>ADN</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Matraz</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>Telescopio</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Termómetro</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeta</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Solar system</source>
        <translation>Sistema solar</translation>
    </message>
    <message>
        <source>Water cycle</source>
        <translation>Ciclo del agua</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>Corazón humano</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Diente</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirámide</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Martillo</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Llave inglesa</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tijeras</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Pala</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Escoba</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Pastilla</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Jeringa</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>Botiquín</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Estetoscopio</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>Cono de tráfico</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animales</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>Nueva escena.</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Añadir escena</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>Eliminar escena</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Duplicar escena</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>Ponga el cursor entre dos palabras de la escena para dividirla.</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>Dividir escena</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>Unir escenas</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>Mover escena</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>Bloquear escena</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>Desbloquear escena</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nueva toma</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Elegir toma</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>Una escena conserva su única toma. Dibújela otra vez (R).</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>Quitar toma</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar otra vez</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Usar imagen propia</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>Quitar imagen propia</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Cambiar palabras</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Describir imagen</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>La escena está bloqueada. Desbloquéela (L) para cambiarla.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>Llegará tarde: incluso lo más rápido tarda unos {0}, y quedan {1}.</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}: unos {1} de {2}.</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} tardaría {1}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>Escena {0}: solo {1}, porque es sencilla y hay poco tiempo.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>Escena {0}: {1} en {2} de {3} pasos, imágenes por segundo: {4}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>Escena {0}: {1} en sus {2} pasos.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>Escena {0}: {1} en {2} de {3} pasos.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>Reemplaza {0}.</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>Escribe {0}.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>Procesador (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>Buscando codificadores de hardware…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>Una imagen de portada</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>Una carpeta para otros editores (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>Clips limpios, cada frase hablada, la música y el montaje para DaVinci Resolve, Final Cut Pro, Premiere o Kdenlive</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>Para H.264; el hardware es más rápido y sus archivos, más grandes.</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>Probado, no funciona en este equipo: {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>Según el destino</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>Una pista en la película</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT, WebVTT y una pista interna</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>Como en el proyecto ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Archivos de subtítulos</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Dónde y cómo</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>Junto a la película</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>Carpeta para la película</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Fuente de los títulos</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>Fuente de los subtítulos</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>Integrada (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>Un archivo de fuente…</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>el archivo no lo dice; compruebe si una película puede usarla</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>Licencia de {0}: {1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} no tiene letras para: {1}. Las dibuja la fuente integrada.</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>Terminar con</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>Usar imagen inicial o final</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Cambiar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Cambiar licencia</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>Esta versión es peor</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>Por qué lo quiere de todos modos; queda guardado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>Mantener la anterior</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} se comparó con {1} en {2} de {3} indicaciones.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>Cambios: {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>Cambio, y dónde está con seguridad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ peor</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mejor</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>Imágenes: en uso y nueva</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>Tiempo por segundo de película</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Tiempo de un paso</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>Imágenes descartadas por escena</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>Cuán seguro estaba el modelo de las palabras</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>Tomado de la caché</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Inquietud del movimiento</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>Los renders tardan un {percent} % más desde el {day}.</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>Los renders tardan un {percent} % menos desde el {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>Cada paso del dibujo tarda un {percent} % más desde el {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>Cada paso del dibujo tarda un {percent} % menos desde el {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>Los renders necesitan un {percent} % más de memoria desde el {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>Los renders necesitan un {percent} % menos de memoria desde el {day}.</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>Los renders fallan más desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>Los renders fallan menos desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Descarta más imágenes desde el {day}: {after} por escena en vez de {before}.</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Descarta menos imágenes desde el {day}: {after} por escena en vez de {before}.</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>El modelo está más seguro de sus palabras desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>El modelo está menos seguro de sus palabras desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Se toma más de la caché desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Se toma menos de la caché desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>Las imágenes son un {percent} % más nítidas desde el {day}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>Las imágenes son un {percent} % menos nítidas desde el {day}.</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>Las imágenes parpadean más desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>Las imágenes parpadean menos desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>El movimiento es menos estable desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>El movimiento es más estable desde el {day}: {after} en vez de {before}.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>controlador</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>sistema operativo</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>Cambiado en ese momento: {0}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} de {1} a {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>Cada punto es un render, en su orden; la línea es su nivel; una discontinua, un cambio.</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Anotar tiempos, memoria y fallos de los renders, solo en este equipo</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It begins with the next render.</source>
        <translation>Aún no hay nada anotado. Empieza con el próximo render.</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n render anotado. Ha cambiado esto:</numerusform>
            <numerusform>%n renders anotados. Ha cambiado esto:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n render anotado. Nada ha cambiado más allá del azar.</numerusform>
            <numerusform>%n renders anotados. Nada ha cambiado más allá del azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>todos los renders</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>Texto OpenMetrics</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>Exportar cómo va</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>¿Olvidar cómo fueron todos los renders? Las películas y los proyectos se quedan.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>Bloquear la escena</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>Bloqueada: sus palabras, su imagen y su semilla quedan como están (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>Seleccione una escena para ver y cambiar todo lo suyo.</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>Ninguna escena seleccionada</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>Escena {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Evaluar un modelo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>Cada descripción se dibuja con dos semillas y se mide. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>Imágenes y cifras en una página</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Cosas cotidianas</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>Frases publicitarias</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>Frases de lecciones</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>Descripciones raras, mal escritas y vacías</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>Parejas que deberían parecerse</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>Las imágenes de este proyecto</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Elija dos distintos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>Dibujando y midiendo …</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>Media, y dónde está con seguridad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ peor</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ mejor</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>Evaluado. La página muestra cada imagen.</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>Hay muy pocas descripciones para saber cuál es mejor.</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>No es peor en nada más allá del azar.</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>Es peor:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>¿Qué ha de ser?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>Nombre de una cosa</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>Cosas que se pueden dibujar</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>Aspecto de la película</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>Deshacer lo que se cambió en este cuadro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>No se vuelve a hacer nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n imagen dibujada</numerusform>
            <numerusform>%n imágenes dibujadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>imágenes conservadas, %n escena compuesta</numerusform>
            <numerusform>imágenes conservadas, %n escenas compuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n frase hablada</numerusform>
            <numerusform>%n frases habladas</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>sonido mezclado</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>Se volverá a hacer en el próximo render: {0}. Unos {1}.</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Cambiar aspecto</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>Usar kit de marca</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>Deshacer el aspecto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>El programa terminó de forma inesperada la última vez. Todos los cambios están aquí.</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>Abrir un guion o un proyecto</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>Guiones y proyectos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>Muestra lo que se pidió</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>Puntuación CLIP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>Dos semillas, una imagen</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Inquietud del movimiento</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>Cambia por nombres y orígenes</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Tiempo de un paso</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Tiempo de un fotograma</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR frente a flotante</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM frente a flotante</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Draw this movie with it</source>
        <translation>Dibujar esta película con él</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>Instalar un paquete …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>Carpeta, archivo .safetensors o dueño/nombre en el hub</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>Modelo que convertir</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>La conversión va junto a la ventana y sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (dañado)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  dibuja esta película</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>Se mueve solo.</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>Dibuja imágenes; las escenas del modelo inicial las mueven.</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>Aprendió de: {0}.</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>Añadiendo y comparando …</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>Detenido. La versión en uso se mantiene.</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>Carpeta de un modelo con la estructura de diffusers</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>Convertido: {0}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>El conversor está listo.</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>Descargando el conversor</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>Descomprimiendo el conversor</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>Detenido. Las partes terminadas se conservan para la próxima vez.</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>Dejarlo así; el registro de la película anota que usted lo decidió</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neón</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>Pastel</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Tiza</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Quieta</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Paneo a la derecha</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Paneo a la izquierda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Inclinar hacia arriba</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Inclinar hacia abajo</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cálida</translation>
    </message>
    <message>
        <source>Upbeat</source>
        <translation>Animada</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Curiosa</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Esperanzada</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tensa</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>En un recuadro</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Letras sencillas</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Tercio inferior</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>Una palabra grande</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>Solo archivos</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Golpe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>Uso privado</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <translation>Fundido encadenado</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Fundido a negro</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Fundido a blanco</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empuje</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>Empuje con la cámara</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>Mujer estadounidense, cálida</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>Mujer estadounidense, viva</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>Hombre estadounidense, firme</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>Hombre estadounidense, tranquilo</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>Mujer británica, clara</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>Hombre británico, maduro</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter: escenas ilustradas</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow: cosas sueltas sobre fondos lisos</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>dibujos del propio renderizador de Scenewright</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>Escenas, descripciones y narración escritas para este programa (CC0-1.0): una gramática sobre nuestras propias listas de palabras y frases con la imagen que cada una pide. Ninguna imagen ni texto ajenos.</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>Esta toma es buena</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>Esta toma no es buena</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparar a ciegas …</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>No dejar entrar en la película imágenes que parezcan mostrar desnudez</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>El perfil escolar examina cada imagen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Copy credits</source>
        <translation>Copiar créditos</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Registro de riesgos …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Informe de riesgos …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>Examinar imágenes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>Apto para uso comercial</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>No apto para uso comercial</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>La última película</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>Todavía no se ha hecho ninguna película de este proyecto.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Como digan las palabras</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>Con ello se comprueban las licencias de modelos, voces, música e imágenes</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>Seguir otra vez las palabras</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Como digan las palabras</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>Usar imagen o vídeo propio …</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>Dibujar otra vez: otra imagen en lugar de esta (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Dibujar otra vez</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>Ordenar la imagen: mover, cambiar de color, cambiar o quitar lo que muestra (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>Ordenar la imagen</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>Sigue las palabras hasta que usted la describa.</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>Ordenada a mano.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Cambiar cámara</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>Imagen o vídeo propio</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y vídeos</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Cambiar licencia</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Cambiar crédito</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>Volver al guion gráfico</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Imagen grande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× sin sonido.</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>Sin dispositivo de sonido: se reproduce en silencio.</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>Diciendo las palabras, faltan {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0} de {1} duraciones son estimaciones hasta que se digan sus palabras.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>Como el proyecto</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>Archivos para</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Imágenes sueltas</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0} en vez de la GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>Las imágenes se hacen en: {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>Precisión: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>Añadir una escena tras esta (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Guion gráfico</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>Aún no hay escenas</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>Escriba o pegue palabras a la izquierda, o añada una escena. Deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Añadir una escena</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>Pegar guion</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n escena</numerusform>
            <numerusform>%n escenas</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  coherencia {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>Cuánto se parece la misma persona o cosa de escena en escena, de 1:</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>Una palabra por línea, un signo igual y cómo se dice; los sonidos van entre barras:</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>En esta película</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>En todas mis películas</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>Cambiar pronunciación</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>Cola de render</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>Cerrar la cola de render</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>Cola de render</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>Nada espera. Renderizar hace una película del guion gráfico.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>la descripción de la imagen</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>lo que la imagen evita</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>la toma</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>la duración</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>el muestreador</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>quién aparece y qué aspecto tenía antes</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>la paleta</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>cuánto ruido comparten las escenas</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>la escena a la que sigue</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>la imagen de referencia</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>cuánto cuenta la imagen de referencia</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>con cuánta fidelidad sigue las formas de la escena</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>los pasos en los que las sigue</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>la imagen con la que empieza</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>la imagen con la que termina</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>la calidad</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>cuánto puede apartarse de esa escena</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>la precisión del modelo</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>los pasos del modelo</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>la guía (guidance)</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>la parte de los pasos con guía</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>cuántas imágenes se dibujan por segundo</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>cada cuánto se calculan los bloques profundos del modelo</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>cómo se amplía</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>el estilo</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>el movimiento de cámara</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>la escena editada</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>el tamaño</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>la frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>su propia imagen</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>las palabras de la tarjeta</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>la escena detrás de la tarjeta</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>los colores a los que se ajusta</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>el motor de voz</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>la manera de decirlo</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>la lista de pronunciaciones</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>su propia grabación</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>la voz</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>la velocidad de la voz</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>dónde se corta</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>su imagen</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>la imagen de la escena anterior</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>la duración de la escena anterior</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>la transición</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>la duración de la transición</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>si hay palabras en la imagen</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>las palabras en la imagen</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>si hay un rótulo inferior</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>el rótulo inferior</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>los subtítulos</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>el aspecto de los subtítulos</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>el logotipo</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plataforma</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>su lugar en la película</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>el codificador o la calidad</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>Escena {0}, imagen: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>Escena {0}, voz: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>Escena {0}, parte {2} de la película: {1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>esta película no se había renderizado aquí antes.</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>es nueva en esta película.</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>ya no se conservaba: la caché se vació o estaba llena.</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>ha cambiado: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>Grabar tu voz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Ligeramente</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Claramente</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Mostrar al modelo</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Cuánto cuenta</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Su autor</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Su licencia</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Elegir una imagen …</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>El modelo de la película no admite imagen de referencia; Paleta toma sus colores.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Como la película: {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>Usar imagen de referencia</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>Quitar imagen de referencia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Cambiar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Cambiar licencia</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progreso de {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>quedan unos {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>hablando, escena {0} de {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>dibujando, escena {0} de {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>uniendo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Render again</source>
        <translation>Renderizar otra vez</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Seguir renderizando</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>¿Por qué se volvió a hacer?</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>Listo a las {0}</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>En {0} como máximo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando …</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>En pausa. Las escenas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>Cancelado. Las escenas terminadas se conservan.</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} de película, hechos en {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>Registro de riesgos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Añadir un riesgo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>Qué podría pasar, y a quién</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Informe de riesgos …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>Los niveles van de 1 a 5. Hasta que una persona fije uno, una propuesta del programa cuenta como no evaluada.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>El del proyecto</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Estos colores</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>De una imagen de referencia …</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Cambiar colores</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>School profile</source>
        <translation>Perfil escolar</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity before it is shown or goes into a movie, whatever a project says. What cannot be judged is not rendered.</source>
        <translation>Cada imagen se examina en busca de desnudez antes de mostrarse o entrar en una película, diga lo que diga el proyecto. Lo que no se puede examinar no se renderiza.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} letras o más</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>Escriba lo que se dice. Una línea vacía empieza otra escena.

Visual: lo que muestra la imagen
Text: palabras en la imagen</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Editar guion</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>Reducir movimiento: solo se mueve lo que se reproduce</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>Decir las palabras en segundo plano para que estén al reproducir</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Anotar tiempos, memoria y fallos de los renders, solo en este equipo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>Los proyectos nuevos van a</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>Perfil escolar</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>Desactivar …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>Activar …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>Cada imagen se examina en busca de desnudez, con contraseña</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Carpeta para proyectos nuevos</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>Como suenen las palabras</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>Archivo propio …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>Según entran las escenas</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>Para la web (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>Para podcasts (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>Para televisión (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién la hizo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Su licencia</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Su autor</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>Música propia</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>Imagen en reproducción</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>Nueva toma: otra imagen; esta se conserva (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nueva toma</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Toma {0} de {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>Lo que haga falta</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Listo a las</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>Hora a la que está listo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>Minutos que puede tardar el renderizado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>El modelo aún no ha renderizado en este equipo: primero se prueba.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · escena {1}: {2} · {3} s</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>Su duración es una estimación hasta que se digan sus palabras.</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>Entra con</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Cambiar duración</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Cambiar transición</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Title of the movie</source>
        <translation>Título de la película</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>Forma de la imagen: cada escena se compone para ella</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>Cuánto tiempo se dedica al archivo de la película</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Cola de render</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>Mostrar u ocultar la cola de render</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Renderizar</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Aspecto: {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>Dura {0} · {1} de render</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>Hacer la película: %n escena, {0}, en segundo plano. Las escenas sin cambios no se hacen otra vez. (Ctrl+R)</numerusform>
            <numerusform>Hacer la película: %n escenas, {0}, en segundo plano. Las escenas sin cambios no se hacen otra vez. (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Cambiar formato</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Cambiar calidad</translation>
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
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>Scenewright {0} está al día.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>Ya está Scenewright {0}; esta es {1}. No se ha descargado nada.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Pin for this project</source>
        <translation>Fijar para este proyecto</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Quitar versión</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Evaluar …</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Buscar actualizaciones …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>Dibujar con esta versión. Una nunca usada se compara antes.</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>Esta película se dibuja con esta versión, se instale lo que se instale después.</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>Dibujar con la versión usada antes.</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>Pregunta ahora y solo ahora. No se descarga nada sin su acuerdo.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>usada por este proyecto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>vino con el programa</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>aceptada aunque peor</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>Se usa de nuevo {0}.</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>¿Quitar {0}? Los proyectos fijados a ella dirán que les falta.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>Carpeta o dirección web del paquete</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} ya está aquí.</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>Se ofrece {0}.</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>Para descargar: {0} ({1})</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>Se compara con la versión en uso antes de ocupar su lugar.</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>Descargar y comparar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Decirlo de otra manera</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>Decirlo de otra manera: las mismas palabras, leídas de otro modo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>El del proyecto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>Cambiar voz</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Cambiar sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausa después</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>propia, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>Usar grabación propia …</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>Usar grabación propia</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>Quitar grabación propia</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>Cambiar velocidad</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>Cambiar pausa</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Cambiar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Cambiar licencia</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>Grabación propia</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Grabar …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>Pronunciación …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>Entra un guion, sale una película.</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>Dibujada, hablada y montada en este ordenador. Sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>Ejemplos para abrir y cambiar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>Hacer el guion gráfico</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>Su guion</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>Pegue aquí su guion, o empiece a escribir.

Texto simple, Markdown, un guion de cine, una tabla de dos columnas o subtítulos: las escenas se encuentran solas.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Abrir un archivo …</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>o suéltelo aquí</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Promo, 15 s</source>
        <translation>Promoción, 15 s</translation>
    </message>
    <message>
        <source>Promo, 30 s</source>
        <translation>Promoción, 30 s</translation>
    </message>
    <message>
        <source>Promo, 60 s</source>
        <translation>Promoción, 60 s</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Coffee promo</source>
        <translation>Promoción de café</translation>
    </message>
    <message>
        <source>30 s · Markdown</source>
        <translation>30 s · Markdown</translation>
    </message>
    <message>
        <source>The water cycle</source>
        <translation>El ciclo del agua</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>lección · texto simple</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>Bicis de ciudad</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>promoción · guion de cine</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>¿Por qué se volvió a hacer?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>Todo se conservó de antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>Lo que se hizo para {0}. Todo lo demás se conservó de antes.</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>El último render no terminó. Las escenas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Seguir renderizando</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} guion gráfico</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sign-off: the storyboard for others to read</source>
        <translation>Para aprobar: el guion gráfico para que otros lo lean</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>Aún se está haciendo otro documento para aprobar.</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>Se está dibujando el documento para aprobar: {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} informe de riesgos</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Informe de riesgos …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>El documento para aprobar está listo: {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>El informe de riesgos está listo: {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>La película está lista: {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>Los renders van de otra manera que antes.</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Cómo va …</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>Palabras en la imagen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>Archivos junto a la película</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>Archivos y una pista en la película</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>Archivos, también con estilo</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>El título de la película</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>Una barra fina muestra cuánto ha pasado</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Archivos de subtítulos</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Se publica en</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>Cartel de título</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Cartel final</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>Palabras del cartel de título</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>El título y una línea debajo</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>Lo que aparece tras la última escena</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>Las palabras evitan los botones que se superponen</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>Palabras en la imagen</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>Un nombre, mostrado al pie</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Como se dice</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Para quienes lean el guion gráfico</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>Lo que se dice y se subtitula</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Quién se ve</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Cambiar texto</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>Cambiar quién se ve</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>Cambiar subtítulos</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
</context>
</TS>
