<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Configurações …</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>Modelos …</translation>
    </message>
    <message>
        <source>Evaluate a model …</source>
        <translation>Avaliar um modelo …</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparar às cegas …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Look of the movie …</source>
        <translation>Visual do filme …</translation>
    </message>
    <message>
        <source>Render the movie</source>
        <translation>Renderizar o filme</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sign-off as PDF or web page …</source>
        <translation>Para aprovação: PDF ou página web …</translation>
    </message>
    <message>
        <source>Where it came from …</source>
        <translation>De onde veio …</translation>
    </message>
    <message>
        <source>Risk register …</source>
        <translation>Registo de riscos …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Relatório de riscos …</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nova cena</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Dividir no cursor</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Juntar com a próxima</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nova tomada</translation>
    </message>
    <message>
        <source>Arrange the picture …</source>
        <translation>Arranjar a imagem …</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Desenhar de novo</translation>
    </message>
    <message>
        <source>Remove this take</source>
        <translation>Remover esta tomada</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear ou desbloquear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar palavras</translation>
    </message>
    <message>
        <source>Choose take {0}</source>
        <translation>Escolher tomada {0}</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Próxima cena</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Cena anterior</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Fila de renderização</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Procurar um comando …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Teclas …</translation>
    </message>
    <message>
        <source>This computer …</source>
        <translation>Este computador …</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Como está indo …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Play backwards, faster</source>
        <translation>Reproduzir para trás, mais rápido</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play forwards, faster</source>
        <translation>Reproduzir para a frente, mais rápido</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Imagem grande</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>À volta deles</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Mudar lugar</translation>
    </message>
    <message>
        <source>Change light</source>
        <translation>Mudar luz</translation>
    </message>
    <message>
        <source>Change weather</source>
        <translation>Mudar tempo</translation>
    </message>
    <message>
        <source>Change backdrop</source>
        <translation>Mudar fundo</translation>
    </message>
    <message>
        <source>Swap it for another thing (Enter)</source>
        <translation>Trocá-lo por outra coisa (Enter)</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Fica onde está</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take it out of the picture (Del)</source>
        <translation>Tirá-lo da imagem (Del)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Move-se</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Olha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Faz</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>Veste</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>Palavras nele</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Mudar cor</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Mudar movimento</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Virar</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Mudar pessoa</translation>
    </message>
    <message>
        <source>Change clothes</source>
        <translation>Mudar roupa</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Mudar ação</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Mudar palavras</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{0} stands beside the version in use, which stays.</source>
        <translation>{0} fica ao lado da versão em uso, que permanece.</translation>
    </message>
    <message>
        <source>{0} is installed. It is the first of its kind here: there was nothing to compare it with.</source>
        <translation>{0} está instalado. É o primeiro do tipo aqui: não havia com que comparar.</translation>
    </message>
    <message>
        <source>{0} is the version in use already.</source>
        <translation>{0} já é a versão em uso.</translation>
    </message>
    <message>
        <source>{0} is used now, though it is worse; your reason is kept.</source>
        <translation>{0} é usado agora, embora seja pior; o seu motivo fica guardado.</translation>
    </message>
    <message>
        <source>{0} is used now: it is not worse in anything beyond chance.</source>
        <translation>{0} é usado agora: não é pior em nada além do acaso.</translation>
    </message>
</context>
<context>
    <name>AdvancedSection</name>
    <message>
        <source>What the picture should keep out</source>
        <translation>O que a imagem não deve ter</translation>
    </message>
    <message>
        <source>Shuffle: a seed by chance, in place of this one</source>
        <translation>Sortear: outra semente no lugar desta</translation>
    </message>
    <message>
        <source>Shuffle the seed</source>
        <translation>Sortear a semente</translation>
    </message>
    <message>
        <source>Draws this scene, whatever draws the others</source>
        <translation>Desenha esta cena, seja qual for o modelo das outras</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>As the movie</source>
        <translation>Como o filme</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Como o filme: {0}</translation>
    </message>
    <message>
        <source>The model {0} is not installed. Install it, or choose another.</source>
        <translation>O modelo {0} não está instalado. Instale-o ou escolha outro.</translation>
    </message>
    <message>
        <source>This is a sketch by the starter; {0} draws the picture of the movie.</source>
        <translation>Este é um esboço do modelo inicial; {0} desenha a imagem do filme.</translation>
    </message>
    <message>
        <source>It reads about the first {0} words of a description.</source>
        <translation>Lê cerca das primeiras {0} palavras de uma descrição.</translation>
    </message>
    <message>
        <source>Change negative prompt</source>
        <translation>Mudar prompt negativo</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Mudar o modelo</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Mudar a qualidade</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Mudar semente</translation>
    </message>
</context>
<context>
    <name>ArrangeCanvas</name>
    <message>
        <source>Picture to arrange</source>
        <translation>Imagem para arranjar</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, at {3} % from the left and {4} % from the top</source>
        <translation>{0}, {1} de {2}, a {3} % da esquerda e {4} % de cima</translation>
    </message>
    <message>
        <source>Resize subject</source>
        <translation>Redimensionar motivo</translation>
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
        <translation>Arranjar a imagem da cena {0}: {1}</translation>
    </message>
    <message>
        <source>Subjects of the picture</source>
        <translation>Motivos da imagem</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Adicionar …</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Voltar à imagem do modelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Add to the picture</source>
        <translation>Adicionar à imagem</translation>
    </message>
    <message>
        <source>Swap for another thing</source>
        <translation>Trocar por outra coisa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Mudar cor</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Move-se</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Fica onde está</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Mudar movimento</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Virar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The picture is being drawn …</source>
        <translation>A imagem está a ser desenhada …</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>A cena está bloqueada. Desbloqueie-a (L) para a mudar.</translation>
    </message>
    <message>
        <source>This picture is yours: it stays as you arrange it.</source>
        <translation>Esta imagem é sua: fica como a arranjar.</translation>
    </message>
    <message>
        <source>Drag to move, drag a corner to resize. Tab selects, arrows move, + and − resize, Del removes.</source>
        <translation>Arraste para mover, um canto para redimensionar. Tab seleciona, setas movem, + e − redimensionam, Del remove.</translation>
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
        <translation>Redimensionar motivo</translation>
    </message>
    <message>
        <source>Swap subject</source>
        <translation>Trocar motivo</translation>
    </message>
    <message>
        <source>Remove subject</source>
        <translation>Remover motivo</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Adicionar motivo</translation>
    </message>
    <message>
        <source>Back to the model&apos;s picture</source>
        <translation>Voltar à imagem do modelo</translation>
    </message>
</context>
<context>
    <name>AudienceLook</name>
    <message>
        <source>What viewers are told</source>
        <translation>O que o público fica sabendo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>The usual words</source>
        <translation>As palavras usuais</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>The movie&apos;s</source>
        <translation>O do filme</translation>
    </message>
    <message>
        <source>A text for the movie&apos;s description</source>
        <translation>Um texto para a descrição do filme</translation>
    </message>
    <message>
        <source>A card after the last scene</source>
        <translation>Um cartão depois da última cena</translation>
    </message>
    <message>
        <source>The card is spoken, too</source>
        <translation>O cartão também é falado</translation>
    </message>
    <message>
        <source>An invisible watermark in every picture</source>
        <translation>Uma marca d’água invisível em cada imagem</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>O seu lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tells whose movie it is when its marks were removed and it was encoded again</source>
        <translation>Diz de quem é o filme quando as marcas foram removidas e ele foi recodificado</translation>
    </message>
    <message>
        <source>In a corner of every picture: made with AI</source>
        <translation>Num canto de cada imagem: feito com IA</translation>
    </message>
    <message>
        <source>Words of the label</source>
        <translation>Palavras do rótulo</translation>
    </message>
    <message>
        <source>How the movie was made</source>
        <translation>Como o filme foi feito</translation>
    </message>
    <message>
        <source>Of the label and the notice</source>
        <translation>Do rótulo e do aviso</translation>
    </message>
    <message>
        <source>It says, too, what {0} asks of you.</source>
        <translation>Também diz o que {0} pede de você.</translation>
    </message>
    <message>
        <source>It says, too, what each platform asks of you.</source>
        <translation>Também diz o que cada plataforma pede de você.</translation>
    </message>
    <message>
        <source>The movie&apos;s voice cannot speak it in that language</source>
        <translation>A voz do filme não consegue falá-lo nesse idioma</translation>
    </message>
</context>
<context>
    <name>BlindAsk</name>
    <message>
        <source>Two takes of this scene</source>
        <translation>Duas tomadas desta cena</translation>
    </message>
    <message>
        <source>Two models on these scenes</source>
        <translation>Dois modelos nestas cenas</translation>
    </message>
    <message>
        <source>Two movies</source>
        <translation>Dois filmes</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que é comparado</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primeiro modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Choose a movie …</source>
        <translation>Escolher filme …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A movie</source>
        <translation>Um filme</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmes</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Compare blind</source>
        <translation>Comparar às cegas</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Escolha dois diferentes.</translation>
    </message>
    <message>
        <source>Left: {0}. Right: {1}.</source>
        <translation>Esquerda: {0}. Direita: {1}.</translation>
    </message>
    <message>
        <source>Left: take {0}. Right: take {1}.</source>
        <translation>Esquerda: tomada {0}. Direita: tomada {1}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a direita</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{0} preferred {1}, you preferred {2}.</source>
        <translation>{0} preferiu {1}; você, {2}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} against {1}: preferred in {2} of %n vote(s).</source>
        <translation>
            <numerusform>{0} contra {1}: preferido em {2} de %n voto.</numerusform>
            <numerusform>{0} contra {1}: preferido em {2} de %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} agreed with you in {1} of {2}.</source>
        <translation>{0} concordou com você em {1} de {2}.</translation>
    </message>
</context>
<context>
    <name>BlindStage</name>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Play with sound</source>
        <translation>Reproduzir com som</translation>
    </message>
    <message>
        <source>Left is better (1)</source>
        <translation>A esquerda é melhor (1)</translation>
    </message>
    <message>
        <source>The same (2)</source>
        <translation>Iguais (2)</translation>
    </message>
    <message>
        <source>Right is better (3)</source>
        <translation>A direita é melhor (3)</translation>
    </message>
    <message>
        <source>Fits the words</source>
        <translation>Combina com as palavras</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Cintilação</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Outro par</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Neither has a name, and the sides are shuffled. Say which is better.</source>
        <translation>Nenhum tem nome e os lados são baralhados. Diga qual é melhor.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Por suas palavras</translation>
    </message>
    <message>
        <source>Both are being made ready …</source>
        <translation>Ambos estão a ser preparados …</translation>
    </message>
    <message>
        <source>Reasons first, if you have any; then the vote.</source>
        <translation>Primeiro as razões, se houver; depois o voto.</translation>
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
        <translation>Cena {0}</translation>
    </message>
    <message>
        <source>Could not be drawn: {0}</source>
        <translation>Não pôde ser desenhada: {0}</translation>
    </message>
    <message>
        <source>A sketch by the starter: in the movie, {0} draws this scene.</source>
        <translation>Um esboço do modelo inicial: no filme, {0} desenha esta cena.</translation>
    </message>
    <message>
        <source>Drawn ahead by {0}: in the movie, details may differ.</source>
        <translation>Desenhado antecipadamente por {0}: no filme, os detalhes podem diferir.</translation>
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
        <translation>Marca</translation>
    </message>
    <message>
        <source>Keep this look as a kit …</source>
        <translation>Guardar este visual como kit …</translation>
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
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Escolher uma imagem …</translation>
    </message>
    <message>
        <source>Use a kit …</source>
        <translation>Usar um kit …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Keep this look as a kit</source>
        <translation>Guardar este visual como kit</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nome do kit</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Sketch</source>
        <translation>Esboço</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Leave as drawn</source>
        <translation>Como desenhado</translation>
    </message>
    <message>
        <source>Like the first scene</source>
        <translation>Como a primeira cena</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Levemente</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Claramente</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fortemente</translation>
    </message>
    <message>
        <source>Who and what returns looks as before</source>
        <translation>Quem e o que volta aparece como antes</translation>
    </message>
    <message>
        <source>Each scene for itself</source>
        <translation>Cada cena por si</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Closely related</source>
        <translation>Muito relacionado</translation>
    </message>
    <message>
        <source>Scenes that start from related noise leave less to chance between them</source>
        <translation>Cenas que partem de ruído relacionado deixam menos ao acaso entre elas</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Match scenes</source>
        <translation>Igualar cenas</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>From the words</source>
        <translation>Das palavras</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Estas cores</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>De uma imagem de referência …</translation>
    </message>
    <message>
        <source>Of the logo</source>
        <translation>Do logotipo</translation>
    </message>
    <message>
        <source>Your own …</source>
        <translation>Suas …</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Two to five colours, such as #1f4e79, #f2a900</source>
        <translation>De duas a cinco cores, como #1f4e79, #f2a900</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.</source>
        <translation>Cena {0}: a imagem com “{1}” se parece {2} de 1 com a da cena {3}.</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks as in scene {3} ({2} of 1).</source>
        <translation>Cena {0}: “{1}” está como na cena {3} ({2} de 1).</translation>
    </message>
    <message>
        <source>Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).</source>
        <translation>Cena {0}: “{1}” está diferente da cena {3} ({2} de 1).</translation>
    </message>
</context>
<context>
    <name>ControlLook</name>
    <message>
        <source>Composition</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De modo nenhum</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>De forma livre</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>De perto</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exatamente</translation>
    </message>
    <message>
        <source>How closely the model keeps to the shapes of the scene that the starter drew</source>
        <translation>Quão fielmente o modelo segue as formas da cena desenhada pelo modelo inicial</translation>
    </message>
    <message>
        <source>Keep to the scene</source>
        <translation>Seguir a cena</translation>
    </message>
</context>
<context>
    <name>ConverterRow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The converter takes {0} MB.</source>
        <translation>O conversor ocupa {0} MB.</translation>
    </message>
    <message>
        <source>Remove the converter</source>
        <translation>Remover o conversor</translation>
    </message>
    <message>
        <source>Converting needs a converter: {0} MB to fetch, {1} MB on the disk.</source>
        <translation>Para converter é preciso um conversor: {0} MB a transferir, {1} MB no disco.</translation>
    </message>
    <message>
        <source>Get the converter</source>
        <translation>Obter o conversor</translation>
    </message>
    <message>
        <source>Delete the converter? Models that it made stay, and it can be fetched again.</source>
        <translation>Eliminar o conversor? Os modelos que fez ficam, e pode ser transferido de novo.</translation>
    </message>
</context>
<context>
    <name>CostTip</name>
    <message>
        <source>The movie will last about {0}; rendering all of it takes about {1}.</source>
        <translation>O filme durará cerca de {0}; renderizá-lo inteiro leva cerca de {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n render(s) on this machine.</source>
        <translation>
            <numerusform>Aprendido com %n renderização nesta máquina.</numerusform>
            <numerusform>Aprendido com %n renderizações nesta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured on this machine yet: the first render will.</source>
        <translation>Ainda não medido nesta máquina: a primeira renderização medirá.</translation>
    </message>
    <message>
        <source>Memory: about {0} MB.</source>
        <translation>Memória: cerca de {0} MB.</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, measured).</source>
        <translation>Energia: cerca de {0} Wh (a {1}, medido).</translation>
    </message>
    <message>
        <source>Energy: about {0} Wh (at {1}, assumed).</source>
        <translation>Energia: cerca de {0} Wh (a {1}, presumido).</translation>
    </message>
    <message>
        <source>The same in a cloud: {0} to {1} {2} (list prices of {3}).</source>
        <translation>O mesmo numa nuvem: de {0} a {1} {2} (preços de tabela de {3}).</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Escolher sozinho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Fazer imagens em</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>As imagens são feitas em: {0}</translation>
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
        <translation>Montanhas</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Praia</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Oceano</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Floresta</translation>
    </message>
    <message>
        <source>Desert</source>
        <translation>Deserto</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Fazenda</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldeia</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rio</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeroporto</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Estrada</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>Canteiro de obras</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Céu</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Debaixo d’água</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Sala de estar</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
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
        <translation>Armazém</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Cafe</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Academia</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Nascer do sol</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dourada</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Pôr do sol</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crepúsculo</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Luar</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Holofote</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpo</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Chuva</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Neblina</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confete</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tempestade</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vento</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Sobe</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Cai</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Cresce</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Encolhe</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulsa</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Quica</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Treme</translation>
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
        <translation>Aproxima-se</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminha</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Corre</translation>
    </message>
    <message>
        <source>Wave a hand</source>
        <translation>Acena</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Aponta</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensa</translation>
    </message>
    <message>
        <source>Cheer</source>
        <translation>Comemora</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escreve</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digita</translation>
    </message>
    <message>
        <source>Be on the phone</source>
        <translation>Fala ao telefone</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Carrega algo</translation>
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
        <translation>Dança</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>Cozinha</translation>
    </message>
    <message>
        <source>Dig</source>
        <translation>Cava</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Pula</translation>
    </message>
    <message>
        <source>Sit in a wheelchair</source>
        <translation>Em cadeira de rodas</translation>
    </message>
    <message>
        <source>Shake hands</source>
        <translation>Aperta a mão</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Olha para cima</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Casual</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Scientist</source>
        <translation>Cientista</translation>
    </message>
    <message>
        <source>Chef</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Construção</translation>
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
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Atleta</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <source>Firefighter</source>
        <translation>Bombeiro</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Vestido</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homem</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mulher</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Menino</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Menina</translation>
    </message>
    <message>
        <source>Old man</source>
        <translation>Homem idoso</translation>
    </message>
    <message>
        <source>Old woman</source>
        <translation>Mulher idosa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Muito claro</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzeado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Aperto de mão</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Cachorro</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cavalo</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Vaca</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Ovelha</translation>
    </message>
    <message>
        <source>Chicken</source>
        <translation>Galinha</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Coelho</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Elefante</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Leão</translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation>Dinossauro</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Pássaros</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Borboleta</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Abelha</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Peixe</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>Baleia</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Pine tree</source>
        <translation>Pinheiro</translation>
    </message>
    <message>
        <source>Palm tree</source>
        <translation>Palmeira</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cacto</translation>
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
        <translation>Girassol</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Broto</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
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
        <translation>Lua</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Raindrop</source>
        <translation>Gota de chuva</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arco-íris</translation>
    </message>
    <message>
        <source>Snowflake</source>
        <translation>Floco de neve</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Raio</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fogo</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rocha</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Vulcão</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>Iceberg</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cachoeira</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Caminhão</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Ônibus</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trem</translation>
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
        <translation>Trator</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulância</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Avião</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Helicóptero</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Foguete</translation>
    </message>
    <message>
        <source>Hot air balloon</source>
        <translation>Balão de ar quente</translation>
    </message>
    <message>
        <source>Sailboat</source>
        <translation>Veleiro</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Navio</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Guindaste</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Skyscraper</source>
        <translation>Arranha-céu</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Windmill</source>
        <translation>Moinho de vento</translation>
    </message>
    <message>
        <source>Wind turbine</source>
        <translation>Turbina eólica</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Farol</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Castelo</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>Solar panel</source>
        <translation>Painel solar</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>Placa de direção</translation>
    </message>
    <message>
        <source>Coffee cup</source>
        <translation>Xícara de café</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Garrafa</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Copo</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Pão</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Maçã</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>Cenoura</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Burger</source>
        <translation>Hambúrguer</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Bolo</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Sorvete</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Ovo</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Fones de ouvido</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Alto-falante</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisão</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robô</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Lâmpada</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Luminária</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>Plugue</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeira</translation>
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
        <translation>Guarda-chuva</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Mochila</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Sapato</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Balões</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Violão</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Fireworks</source>
        <translation>Fogos de artifício</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Haltere</translation>
    </message>
    <message>
        <source>Trash bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Watering can</source>
        <translation>Regador</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Gráfico de linhas</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Gráfico de pizza</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Engrenagem</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>Cédula</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Cofrinho</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Cartão de crédito</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Ampulheta</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Pasta executiva</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Carrinho de compras</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Sacola de compras</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Price tag</source>
        <translation>Etiqueta de preço</translation>
    </message>
    <message>
        <source>Gift box</source>
        <translation>Caixa de presente</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafone</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada de mão</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Escudo</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Troféu</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Medalha</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Sinal de certo</translation>
    </message>
    <message>
        <source>Cross mark</source>
        <translation>Sinal de errado</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Ponto de interrogação</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Balão de fala</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Polegar para cima</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cadeado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Marcador de mapa</translation>
    </message>
    <message>
        <source>Puzzle</source>
        <translation>Quebra-cabeça</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Reciclagem</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Wifi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Play button</source>
        <translation>Botão de reproduzir</translation>
    </message>
    <message>
        <source>Musical note</source>
        <translation>Nota musical</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Carinha sorridente</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livros</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globo terrestre</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápis</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>Capelo</translation>
    </message>
    <message>
        <source>Blackboard</source>
        <translation>Quadro-negro</translation>
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
        <translation>DNA</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Vírus</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Frasco</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscópio</translation>
    </message>
    <message>
        <source>Telescope</source>
        <translation>Telescópio</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Ímã</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Termômetro</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeta</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Terra</translation>
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
        <translation>Ciclo da água</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cérebro</translation>
    </message>
    <message>
        <source>Human heart</source>
        <translation>Coração humano</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmões</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Dente</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Olho</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirâmide</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Martelo</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Chave inglesa</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Caixa de ferramentas</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tesoura</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Pá</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Vassoura</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Seringa</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>Kit de primeiros socorros</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Estetoscópio</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Traffic cone</source>
        <translation>Cone de trânsito</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animais</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natureza</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edifícios</translation>
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
        <translation>Casa</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciência</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New scene.</source>
        <translation>Nova cena.</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Adicionar cena</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>Excluir cena</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Duplicar cena</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the scene to split it.</source>
        <translation>Ponha o cursor entre duas palavras da cena para dividi-la.</translation>
    </message>
    <message>
        <source>Split scene</source>
        <translation>Dividir cena</translation>
    </message>
    <message>
        <source>Merge scenes</source>
        <translation>Juntar cenas</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>Mover cena</translation>
    </message>
    <message>
        <source>Lock scene</source>
        <translation>Bloquear cena</translation>
    </message>
    <message>
        <source>Unlock scene</source>
        <translation>Desbloquear cena</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nova tomada</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Escolher tomada</translation>
    </message>
    <message>
        <source>A scene keeps its only take. Draw it again (R) instead.</source>
        <translation>Uma cena mantém sua única tomada. Desenhe-a de novo (R).</translation>
    </message>
    <message>
        <source>Remove take</source>
        <translation>Remover tomada</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Desenhar de novo</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Usar imagem própria</translation>
    </message>
    <message>
        <source>Remove own picture</source>
        <translation>Remover imagem própria</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Mudar palavras</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Descrever imagem</translation>
    </message>
    <message>
        <source>The scene is locked. Unlock it (L) to change it.</source>
        <translation>A cena está bloqueada. Desbloqueie-a (L) para mudá-la.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>It will be late: even the fastest way takes about {0}, and there are {1}.</source>
        <translation>Vai atrasar: mesmo o modo mais rápido leva cerca de {0}, e restam {1}.</translation>
    </message>
    <message>
        <source>{0}: about {1} of {2}.</source>
        <translation>{0}: cerca de {1} de {2}.</translation>
    </message>
    <message>
        <source>{0} would take {1}.</source>
        <translation>{0} levaria {1}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} alone, since it is simple and time is short.</source>
        <translation>Cena {0}: só {1}, porque é simples e o tempo é curto.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}.</source>
        <translation>Cena {0}: {1} em {2} de {3} passos, imagens por segundo: {4}.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in all its {2} steps.</source>
        <translation>Cena {0}: {1} em todos os {2} passos.</translation>
    </message>
    <message>
        <source>Scene {0}: {1} in {2} of {3} steps.</source>
        <translation>Cena {0}: {1} em {2} de {3} passos.</translation>
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
        <translation>Substitui {0}.</translation>
    </message>
    <message>
        <source>Writes {0}.</source>
        <translation>Grava {0}.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Processor (x264)</source>
        <translation>Processador (x264)</translation>
    </message>
    <message>
        <source>Looking for hardware encoders …</source>
        <translation>A procurar codificadores de hardware…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>A poster picture</source>
        <translation>Uma imagem de capa</translation>
    </message>
    <message>
        <source>A folder for other editors (OTIO, FCPXML)</source>
        <translation>Uma pasta para outros editores (OTIO, FCPXML)</translation>
    </message>
    <message>
        <source>Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, Final Cut Pro, Premiere or Kdenlive</source>
        <translation>Clipes limpos, cada fala, a música e a montagem para DaVinci Resolve, Final Cut Pro, Premiere ou Kdenlive</translation>
    </message>
    <message>
        <source>For H.264; hardware is quicker, and its files are larger.</source>
        <translation>Para H.264; o hardware é mais rápido e os ficheiros são maiores.</translation>
    </message>
    <message>
        <source>Tried, and does not work on this machine: {0}</source>
        <translation>Testado, não funciona nesta máquina: {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>As suits the place</source>
        <translation>Conforme o destino</translation>
    </message>
    <message>
        <source>A track inside the movie</source>
        <translation>Uma faixa dentro do filme</translation>
    </message>
    <message>
        <source>SRT, WebVTT, and a track inside</source>
        <translation>SRT, WebVTT e uma faixa interna</translation>
    </message>
    <message>
        <source>As in the project ({0})</source>
        <translation>Como no projeto ({0})</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Arquivos de legenda</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Onde e como</translation>
    </message>
    <message>
        <source>Beside the movie</source>
        <translation>Ao lado do filme</translation>
    </message>
    <message>
        <source>Folder for the movie</source>
        <translation>Pasta para o filme</translation>
    </message>
</context>
<context>
    <name>FontsLook</name>
    <message>
        <source>Fonts</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>Fonte dos títulos</translation>
    </message>
    <message>
        <source>Font of captions</source>
        <translation>Fonte das legendas</translation>
    </message>
    <message>
        <source>Built-in (Noto Sans)</source>
        <translation>Integrada (Noto Sans)</translation>
    </message>
    <message>
        <source>A font file …</source>
        <translation>Um ficheiro de fonte…</translation>
    </message>
    <message>
        <source>its file does not say; look whether a movie may use it</source>
        <translation>o ficheiro não diz; veja se um filme a pode usar</translation>
    </message>
    <message>
        <source>Licence of {0}: {1}</source>
        <translation>Licença de {0}: {1}</translation>
    </message>
    <message>
        <source>{0} has no letters for: {1}. The built-in font draws them.</source>
        <translation>{0} não tem letras para: {1}. A fonte integrada desenha-as.</translation>
    </message>
</context>
<context>
    <name>FrameRow</name>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>Terminar com</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Use first or last picture</source>
        <translation>Usar imagem inicial ou final</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Remover imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Mudar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Mudar licença</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>This version is worse</source>
        <translation>Esta versão é pior</translation>
    </message>
    <message>
        <source>Why you want it all the same; this is kept</source>
        <translation>Por que a quer mesmo assim; fica guardado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>Manter a antiga</translation>
    </message>
    <message>
        <source>{0} was compared with {1} on {2} of {3} prompts.</source>
        <translation>{0} foi comparado com {1} em {2} de {3} textos.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>Mudado: {0}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Change, and where it surely lies</source>
        <translation>Mudança, e onde está com certeza</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ pior</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ melhor</translation>
    </message>
    <message>
        <source>Pictures: in use, and new</source>
        <translation>Imagens: em uso e nova</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Time for a second of movie</source>
        <translation>Tempo por segundo de filme</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Tempo de um passo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Pictures thrown away, a scene</source>
        <translation>Imagens descartadas por cena</translation>
    </message>
    <message>
        <source>How sure the model was of the words</source>
        <translation>Certeza do modelo sobre as palavras</translation>
    </message>
    <message>
        <source>Taken from the cache</source>
        <translation>Aproveitado do cache</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Cintilação</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Inquietação do movimento</translation>
    </message>
    <message>
        <source>Renders take {percent} % longer since {day}.</source>
        <translation>As renderizações demoram {percent} % mais desde {day}.</translation>
    </message>
    <message>
        <source>Renders take {percent} % less time since {day}.</source>
        <translation>As renderizações demoram {percent} % menos desde {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % longer since {day}.</source>
        <translation>Cada passo do desenho demora {percent} % mais desde {day}.</translation>
    </message>
    <message>
        <source>Each step of drawing takes {percent} % less time since {day}.</source>
        <translation>Cada passo do desenho demora {percent} % menos desde {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % more memory since {day}.</source>
        <translation>As renderizações precisam de {percent} % mais memória desde {day}.</translation>
    </message>
    <message>
        <source>Renders need {percent} % less memory since {day}.</source>
        <translation>As renderizações precisam de {percent} % menos memória desde {day}.</translation>
    </message>
    <message>
        <source>Renders fail more often since {day}: {after} instead of {before}.</source>
        <translation>As renderizações falham mais desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Renders fail less often since {day}: {after} instead of {before}.</source>
        <translation>As renderizações falham menos desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>You throw more pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Você descarta mais imagens desde {day}: {after} por cena em vez de {before}.</translation>
    </message>
    <message>
        <source>You throw fewer pictures away since {day}: {after} a scene instead of {before}.</source>
        <translation>Você descarta menos imagens desde {day}: {after} por cena em vez de {before}.</translation>
    </message>
    <message>
        <source>The model is surer of your words since {day}: {after} instead of {before}.</source>
        <translation>O modelo está mais seguro das suas palavras desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>The model is less sure of your words since {day}: {after} instead of {before}.</source>
        <translation>O modelo está menos seguro das suas palavras desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>More is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Mais vem do cache desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Less is taken from the cache since {day}: {after} instead of {before}.</source>
        <translation>Menos vem do cache desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % sharper since {day}.</source>
        <translation>As imagens estão {percent} % mais nítidas desde {day}.</translation>
    </message>
    <message>
        <source>Pictures are {percent} % less sharp since {day}.</source>
        <translation>As imagens estão {percent} % menos nítidas desde {day}.</translation>
    </message>
    <message>
        <source>Pictures flicker more since {day}: {after} instead of {before}.</source>
        <translation>As imagens cintilam mais desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Pictures flicker less since {day}: {after} instead of {before}.</source>
        <translation>As imagens cintilam menos desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Motion is less steady since {day}: {after} instead of {before}.</source>
        <translation>O movimento está menos estável desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>Motion is steadier since {day}: {after} instead of {before}.</source>
        <translation>O movimento está mais estável desde {day}: {after} em vez de {before}.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>sistema operacional</translation>
    </message>
    <message>
        <source>Exchanged at that time: {0}.</source>
        <translation>Trocado nessa época: {0}.</translation>
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
        <translation>{0} de {1} para {2}</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>How it is going</source>
        <translation>Como está indo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>A dot is a render, in their order; the line is their level, a dashed one a change.</source>
        <translation>Cada ponto é uma renderização, na ordem; a linha é o nível; uma tracejada, uma mudança.</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Anotar tempos, memória e falhas das renderizações, só neste computador</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Limpar …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
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
        <translation>Ainda não há nada anotado. Começa na próxima renderização.</translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. This changed:</source>
        <translation>
            <numerusform>%n renderização anotada. Isto mudou:</numerusform>
            <numerusform>%n renderizações anotadas. Isto mudou:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n render(s) are noted. Nothing changed that is beyond chance.</source>
        <translation>
            <numerusform>%n renderização anotada. Nada mudou além do acaso.</numerusform>
            <numerusform>%n renderizações anotadas. Nada mudou além do acaso.</numerusform>
        </translation>
    </message>
    <message>
        <source>all renders</source>
        <translation>todas as renderizações</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>OpenMetrics text</source>
        <translation>Texto OpenMetrics</translation>
    </message>
    <message>
        <source>Export how it is going</source>
        <translation>Exportar como está indo</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Gravado: {0}</translation>
    </message>
    <message>
        <source>Forget how all renders went? Movies and projects stay.</source>
        <translation>Esquecer como foram todas as renderizações? Filmes e projetos permanecem.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Lock the scene</source>
        <translation>Bloquear a cena</translation>
    </message>
    <message>
        <source>Locked: its words, its picture and its seed stay as they are (L)</source>
        <translation>Bloqueada: suas palavras, sua imagem e sua semente ficam como estão (L)</translation>
    </message>
    <message>
        <source>Select a scene to see and change everything about it.</source>
        <translation>Selecione uma cena para ver e mudar tudo nela.</translation>
    </message>
    <message>
        <source>No scene selected</source>
        <translation>Nenhuma cena selecionada</translation>
    </message>
    <message>
        <source>Scene {0} of {1}</source>
        <translation>Cena {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Avaliar um modelo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Every prompt is drawn with two seeds, and measured. Nothing leaves this computer.</source>
        <translation>Cada descrição é desenhada com duas sementes e medida. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Pictures and figures as a page</source>
        <translation>Imagens e números em uma página</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Everyday things</source>
        <translation>Coisas do dia a dia</translation>
    </message>
    <message>
        <source>Lines of advertising</source>
        <translation>Frases de publicidade</translation>
    </message>
    <message>
        <source>Sentences of lessons</source>
        <translation>Frases de aulas</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narração</translation>
    </message>
    <message>
        <source>Odd, misspelt and empty prompts</source>
        <translation>Descrições estranhas, mal escritas e vazias</translation>
    </message>
    <message>
        <source>Pairs that should look alike</source>
        <translation>Pares que deveriam se parecer</translation>
    </message>
    <message>
        <source>The pictures of this project</source>
        <translation>As imagens deste projeto</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Escolha dois diferentes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drawing and measuring …</source>
        <translation>Desenhando e medindo …</translation>
    </message>
    <message>
        <source>Mean, and where it surely lies</source>
        <translation>Média, e onde certamente está</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <translation>▼ pior</translation>
    </message>
    <message>
        <source>▲ better</source>
        <translation>▲ melhor</translation>
    </message>
    <message>
        <source>Judged. The page shows every picture.</source>
        <translation>Avaliado. A página mostra cada imagem.</translation>
    </message>
    <message>
        <source>There are too few prompts to tell which is better.</source>
        <translation>Há poucas descrições para dizer qual é melhor.</translation>
    </message>
    <message>
        <source>It is not worse in anything beyond chance.</source>
        <translation>Não é pior em nada além do acaso.</translation>
    </message>
    <message>
        <source>It is worse:</source>
        <translation>É pior:</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reprodutor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What shall it be?</source>
        <translation>O que há de ser?</translation>
    </message>
    <message>
        <source>Name of a thing</source>
        <translation>Nome de uma coisa</translation>
    </message>
    <message>
        <source>Things that can be drawn</source>
        <translation>Coisas que podem ser desenhadas</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look of the movie</source>
        <translation>Visual do filme</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Take back what was changed in this dialog</source>
        <translation>Desfazer o que foi mudado nesta janela</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing is made again.</source>
        <translation>Nada é feito de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn</source>
        <translation>
            <numerusform>%n imagem desenhada</numerusform>
            <numerusform>%n imagens desenhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pictures kept, %n scene(s) composed</source>
        <translation>
            <numerusform>imagens mantidas, %n cena composta</numerusform>
            <numerusform>imagens mantidas, %n cenas compostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) spoken</source>
        <translation>
            <numerusform>%n frase falada</numerusform>
            <numerusform>%n frases faladas</numerusform>
        </translation>
    </message>
    <message>
        <source>sound mixed</source>
        <translation>som mixado</translation>
    </message>
    <message>
        <source>Made again at the next render: {0}. About {1}.</source>
        <translation>Será feito de novo na próxima renderização: {0}. Cerca de {1}.</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Mudar visual</translation>
    </message>
    <message>
        <source>Use brand kit</source>
        <translation>Usar kit de marca</translation>
    </message>
    <message>
        <source>Take the look back</source>
        <translation>Desfazer o visual</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program ended unexpectedly the last time. Every edit is here.</source>
        <translation>O programa terminou de forma inesperada da última vez. Todas as edições estão aqui.</translation>
    </message>
    <message>
        <source>Open a script or a project</source>
        <translation>Abrir um roteiro ou um projeto</translation>
    </message>
    <message>
        <source>Scripts and projects</source>
        <translation>Roteiros e projetos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Shows what was asked for</source>
        <translation>Mostra o que foi pedido</translation>
    </message>
    <message>
        <source>CLIP score</source>
        <translation>Pontuação CLIP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Two seeds, one picture</source>
        <translation>Duas sementes, uma imagem</translation>
    </message>
    <message>
        <source>Unrest of the motion</source>
        <translation>Inquietação do movimento</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Cintilação</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Changed by names and origins</source>
        <translation>Muda por nomes e origens</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Tempo de um passo</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Tempo de um quadro</translation>
    </message>
    <message>
        <source>PSNR against float</source>
        <translation>PSNR frente ao float</translation>
    </message>
    <message>
        <source>SSIM against float</source>
        <translation>SSIM frente ao float</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Desenhar este filme com ele</translation>
    </message>
    <message>
        <source>Install a package …</source>
        <translation>Instalar um pacote …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Folder, .safetensors file, or owner/name on the hub</source>
        <translation>Pasta, arquivo .safetensors ou dono/nome no hub</translation>
    </message>
    <message>
        <source>Model to convert</source>
        <translation>Modelo a converter</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Converting runs beside the window and goes on where it was stopped.</source>
        <translation>A conversão corre ao lado da janela e continua de onde parou.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{0} (damaged)</source>
        <translation>{0} (danificado)</translation>
    </message>
    <message>
        <source>{0}  ·  draws this movie</source>
        <translation>{0}  ·  desenha este filme</translation>
    </message>
    <message>
        <source>It moves by itself.</source>
        <translation>Move-se sozinho.</translation>
    </message>
    <message>
        <source>It draws pictures; the starter&apos;s scenes make them move.</source>
        <translation>Desenha imagens; as cenas do modelo inicial as movem.</translation>
    </message>
    <message>
        <source>Learned from: {0}.</source>
        <translation>Aprendeu com: {0}.</translation>
    </message>
    <message>
        <source>Folder of a model package</source>
        <translation>Pasta de um pacote de modelo</translation>
    </message>
    <message>
        <source>Adding and comparing …</source>
        <translation>Adicionando e comparando …</translation>
    </message>
    <message>
        <source>Stopped. The version in use stays.</source>
        <translation>Parado. A versão em uso permanece.</translation>
    </message>
    <message>
        <source>Folder of a model in diffusers&apos; layout</source>
        <translation>Pasta de um modelo no formato diffusers</translation>
    </message>
    <message>
        <source>Converted: {0}.</source>
        <translation>Convertido: {0}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The converter is ready.</source>
        <translation>O conversor está pronto.</translation>
    </message>
    <message>
        <source>Fetching the converter</source>
        <translation>A transferir o conversor</translation>
    </message>
    <message>
        <source>Unpacking the converter</source>
        <translation>A descompactar o conversor</translation>
    </message>
    <message>
        <source>Stopped. Finished parts are kept for the next time.</source>
        <translation>Parado. As partes prontas são mantidas para a próxima vez.</translation>
    </message>
</context>
<context>
    <name>NameNotice</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave it so; the movie&apos;s ledger notes that you decided it</source>
        <translation>Deixar assim; o registo do filme anota que foi decisão sua</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Flat</source>
        <translation>Chapado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>Pastel</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Giz</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panorâmica à direita</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panorâmica à esquerda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Inclinar para cima</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Inclinar para baixo</translation>
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
        <translation>Calma</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Calorosa</translation>
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
        <translation>Esperançosa</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Séria</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tensa</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>Numa caixa</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Letras simples</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palavra por palavra</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Terço inferior</translation>
    </message>
    <message>
        <source>One large word</source>
        <translation>Uma palavra grande</translation>
    </message>
    <message>
        <source>Files alone</source>
        <translation>Só arquivos</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>Sopro</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Batida</translation>
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
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Ensino</translation>
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
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Fade through black</source>
        <translation>Passagem pelo preto</translation>
    </message>
    <message>
        <source>Fade through white</source>
        <translation>Passagem pelo branco</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empurrar</translation>
    </message>
    <message>
        <source>Push with the camera</source>
        <translation>Empurrar com a câmera</translation>
    </message>
    <message>
        <source>American woman, warm</source>
        <translation>Mulher americana, calorosa</translation>
    </message>
    <message>
        <source>American woman, lively</source>
        <translation>Mulher americana, animada</translation>
    </message>
    <message>
        <source>American man, firm</source>
        <translation>Homem americano, firme</translation>
    </message>
    <message>
        <source>American man, calm</source>
        <translation>Homem americano, calmo</translation>
    </message>
    <message>
        <source>British woman, clear</source>
        <translation>Mulher britânica, clara</translation>
    </message>
    <message>
        <source>British man, mature</source>
        <translation>Homem britânico, maduro</translation>
    </message>
    <message>
        <source>Starter: illustrated scenes</source>
        <translation>Starter: cenas ilustradas</translation>
    </message>
    <message>
        <source>Narrow: single things on plain grounds</source>
        <translation>Narrow: coisas isoladas em fundos lisos</translation>
    </message>
    <message>
        <source>drawings of Scenewright&apos;s own renderer</source>
        <translation>desenhos do próprio renderizador do Scenewright</translation>
    </message>
    <message>
        <source>Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word lists, and sentences with the picture that each calls for. No picture or text by others.</source>
        <translation>Cenas, legendas e narração escritas para este programa (CC0-1.0): uma gramática sobre nossas próprias listas de palavras e frases com a imagem que cada uma pede. Nenhuma imagem ou texto de terceiros.</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>This take is good</source>
        <translation>Esta tomada é boa</translation>
    </message>
    <message>
        <source>This take is not good</source>
        <translation>Esta tomada não é boa</translation>
    </message>
    <message>
        <source>Compare blind …</source>
        <translation>Comparar às cegas …</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>Where it came from</source>
        <translation>De onde veio</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Keep pictures out of the movie that look as if they showed nudity</source>
        <translation>Manter fora do filme imagens que pareçam mostrar nudez</translation>
    </message>
    <message>
        <source>The school profile judges every picture</source>
        <translation>O perfil escolar examina cada imagem</translation>
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
        <translation>Registo de riscos …</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Relatório de riscos …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Check pictures</source>
        <translation>Examinar imagens</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cleared for commercial use</source>
        <translation>Liberado para uso comercial</translation>
    </message>
    <message>
        <source>Not cleared for commercial use</source>
        <translation>Não liberado para uso comercial</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>The latest movie</source>
        <translation>O filme mais recente</translation>
    </message>
    <message>
        <source>No movie was made of this project yet.</source>
        <translation>Ainda não foi feito nenhum filme deste projeto.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Procurar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Como dizem as palavras</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não dito</translation>
    </message>
    <message>
        <source>Licences of models, voices, music and pictures are checked against it</source>
        <translation>As licenças de modelos, vozes, música e imagens são conferidas com isso</translation>
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
        <translation>Tamanho</translation>
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
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>Follow the words again</source>
        <translation>Seguir de novo as palavras</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Como dizem as palavras</translation>
    </message>
    <message>
        <source>Use own picture or video …</source>
        <translation>Usar imagem ou vídeo próprio …</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Draw again: another picture in place of this one (R)</source>
        <translation>Desenhar de novo: outra imagem no lugar desta (R)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Desenhar de novo</translation>
    </message>
    <message>
        <source>Arrange the picture: move, recolour, swap or remove what it shows (A)</source>
        <translation>Arranjar a imagem: mover, mudar a cor, trocar ou remover o que mostra (A)</translation>
    </message>
    <message>
        <source>Arrange the picture</source>
        <translation>Arranjar a imagem</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>It follows the words until you describe it.</source>
        <translation>Segue as palavras até você descrevê-la.</translation>
    </message>
    <message>
        <source>Arranged by hand.</source>
        <translation>Arranjada à mão.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Mudar câmera</translation>
    </message>
    <message>
        <source>Own picture or video</source>
        <translation>Imagem ou vídeo próprio</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Mudar licença</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Mudar crédito</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Back to the storyboard</source>
        <translation>Voltar ao storyboard</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Imagem grande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>{0}× without sound.</source>
        <translation>{0}× sem som.</translation>
    </message>
    <message>
        <source>No sound device: it plays silently.</source>
        <translation>Sem dispositivo de som: reproduz em silêncio.</translation>
    </message>
    <message>
        <source>Speaking the words, {0} to go.</source>
        <translation>A falar as palavras, faltam {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} lengths are estimates until their words are spoken.</source>
        <translation>{0} de {1} durações são estimativas até as palavras serem faladas.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>As the project is</source>
        <translation>Como o projeto</translation>
    </message>
    <message>
        <source>Files for</source>
        <translation>Arquivos para</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Imagens separadas</translation>
    </message>
</context>
<context>
    <name>ProcessorStatus</name>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>{0} instead of the GPU</source>
        <translation>{0} em vez da GPU</translation>
    </message>
    <message>
        <source>Pictures are made on: {0}</source>
        <translation>As imagens são feitas em: {0}</translation>
    </message>
    <message>
        <source>Precision: {0}</source>
        <translation>Precisão: {0}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Script</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Add a scene after this one (Ctrl+Enter)</source>
        <translation>Adicionar uma cena depois desta (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No scenes yet</source>
        <translation>Ainda não há cenas</translation>
    </message>
    <message>
        <source>Write or paste words on the left, or add a scene. Undo brings back what was here.</source>
        <translation>Escreva ou cole palavras à esquerda, ou adicione uma cena. Desfazer traz de volta o que estava aqui.</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Adicionar uma cena</translation>
    </message>
    <message>
        <source>Paste script</source>
        <translation>Colar roteiro</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n cena</numerusform>
            <numerusform>%n cenas</numerusform>
        </translation>
    </message>
    <message>
        <source>·  consistency {0}</source>
        <translation>·  consistência {0}</translation>
    </message>
    <message>
        <source>How alike the same person or thing looks from scene to scene, of 1:</source>
        <translation>Quanto a mesma pessoa ou coisa se parece de cena em cena, de 1:</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronúncias</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A word a line, an equals sign, and how it is said; sounds stand between slashes:</source>
        <translation>Uma palavra por linha, um sinal de igual e como se diz; os sons ficam entre barras:</translation>
    </message>
    <message>
        <source>In this movie</source>
        <translation>Neste filme</translation>
    </message>
    <message>
        <source>In all my movies</source>
        <translation>Em todos os meus filmes</translation>
    </message>
    <message>
        <source>Change pronunciations</source>
        <translation>Mudar pronúncias</translation>
    </message>
</context>
<context>
    <name>QueueDock</name>
    <message>
        <source>Render queue</source>
        <translation>Fila de renderização</translation>
    </message>
    <message>
        <source>Close the render queue</source>
        <translation>Fechar a fila de renderização</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Render queue</source>
        <translation>Fila de renderização</translation>
    </message>
    <message>
        <source>Nothing is waiting. Render makes a movie of the storyboard.</source>
        <translation>Nada está à espera. Renderizar faz um filme do storyboard.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the description of the picture</source>
        <translation>a descrição da imagem</translation>
    </message>
    <message>
        <source>what the picture keeps out</source>
        <translation>o que a imagem evita</translation>
    </message>
    <message>
        <source>the take</source>
        <translation>a tomada</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>a duração</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>o amostrador</translation>
    </message>
    <message>
        <source>who is seen, and how they looked before</source>
        <translation>quem aparece e como era antes</translation>
    </message>
    <message>
        <source>the palette</source>
        <translation>a paleta</translation>
    </message>
    <message>
        <source>how much of the noise scenes share</source>
        <translation>quanto ruído as cenas partilham</translation>
    </message>
    <message>
        <source>the scene that it follows</source>
        <translation>a cena que ela segue</translation>
    </message>
    <message>
        <source>the reference picture</source>
        <translation>a imagem de referência</translation>
    </message>
    <message>
        <source>how much the reference picture counts</source>
        <translation>quanto conta a imagem de referência</translation>
    </message>
    <message>
        <source>how closely it keeps to the scene&apos;s shapes</source>
        <translation>quão fielmente segue as formas da cena</translation>
    </message>
    <message>
        <source>the steps in which it keeps to them</source>
        <translation>os passos em que as segue</translation>
    </message>
    <message>
        <source>the picture that it begins with</source>
        <translation>a imagem com que começa</translation>
    </message>
    <message>
        <source>the picture that it ends with</source>
        <translation>a imagem com que termina</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>a qualidade</translation>
    </message>
    <message>
        <source>how far it may leave that scene</source>
        <translation>quanto pode afastar-se dessa cena</translation>
    </message>
    <message>
        <source>the model&apos;s precision</source>
        <translation>a precisão do modelo</translation>
    </message>
    <message>
        <source>the model&apos;s steps</source>
        <translation>os passos do modelo</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>a orientação (guidance)</translation>
    </message>
    <message>
        <source>the part of the steps under guidance</source>
        <translation>a parte dos passos com orientação</translation>
    </message>
    <message>
        <source>how many pictures are drawn for a second</source>
        <translation>quantas imagens são desenhadas por segundo</translation>
    </message>
    <message>
        <source>how often the model&apos;s deep blocks are computed</source>
        <translation>a frequência de cálculo dos blocos profundos do modelo</translation>
    </message>
    <message>
        <source>how it is enlarged</source>
        <translation>como é ampliada</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>o estilo</translation>
    </message>
    <message>
        <source>the camera move</source>
        <translation>o movimento de câmara</translation>
    </message>
    <message>
        <source>the edited scene</source>
        <translation>a cena editada</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>o tamanho</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>a taxa de fotogramas</translation>
    </message>
    <message>
        <source>your own picture</source>
        <translation>a sua própria imagem</translation>
    </message>
    <message>
        <source>the words of the card</source>
        <translation>as palavras do cartão</translation>
    </message>
    <message>
        <source>the scene behind the card</source>
        <translation>a cena atrás do cartão</translation>
    </message>
    <message>
        <source>the colours that it is matched to</source>
        <translation>as cores a que é ajustada</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>as palavras</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>o idioma</translation>
    </message>
    <message>
        <source>what speaks</source>
        <translation>o motor de voz</translation>
    </message>
    <message>
        <source>the way of saying it</source>
        <translation>a maneira de o dizer</translation>
    </message>
    <message>
        <source>the list of pronunciations</source>
        <translation>a lista de pronúncias</translation>
    </message>
    <message>
        <source>your own recording</source>
        <translation>a sua própria gravação</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>a voz</translation>
    </message>
    <message>
        <source>the speed of the voice</source>
        <translation>a velocidade da voz</translation>
    </message>
    <message>
        <source>where it is cut</source>
        <translation>onde é cortado</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>a sua imagem</translation>
    </message>
    <message>
        <source>the picture of the scene before</source>
        <translation>a imagem da cena anterior</translation>
    </message>
    <message>
        <source>the length of the scene before</source>
        <translation>a duração da cena anterior</translation>
    </message>
    <message>
        <source>the transition</source>
        <translation>a transição</translation>
    </message>
    <message>
        <source>the length of the transition</source>
        <translation>a duração da transição</translation>
    </message>
    <message>
        <source>whether there are words in the picture</source>
        <translation>se há palavras na imagem</translation>
    </message>
    <message>
        <source>the words in the picture</source>
        <translation>as palavras na imagem</translation>
    </message>
    <message>
        <source>whether there is a lower third</source>
        <translation>se há um rodapé com nome</translation>
    </message>
    <message>
        <source>the lower third</source>
        <translation>o rodapé com nome</translation>
    </message>
    <message>
        <source>the captions</source>
        <translation>as legendas</translation>
    </message>
    <message>
        <source>the look of the captions</source>
        <translation>o aspeto das legendas</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>o logótipo</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>as fontes</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>a plataforma</translation>
    </message>
    <message>
        <source>where it stands in the movie</source>
        <translation>o seu lugar no filme</translation>
    </message>
    <message>
        <source>the encoder or the quality</source>
        <translation>o codificador ou a qualidade</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>a versão do programa</translation>
    </message>
    <message>
        <source>Scene {0}, picture: {1}</source>
        <translation>Cena {0}, imagem: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, voice: {1}</source>
        <translation>Cena {0}, voz: {1}</translation>
    </message>
    <message>
        <source>Scene {0}, part {2} of the movie: {1}</source>
        <translation>Cena {0}, parte {2} do filme: {1}</translation>
    </message>
    <message>
        <source>this movie was not rendered here before.</source>
        <translation>este filme ainda não tinha sido renderizado aqui.</translation>
    </message>
    <message>
        <source>it is new in this movie.</source>
        <translation>é nova neste filme.</translation>
    </message>
    <message>
        <source>it was no longer kept: the cache was emptied, or full.</source>
        <translation>já não estava guardado: o cache foi esvaziado ou estava cheio.</translation>
    </message>
    <message>
        <source>changed: {0}.</source>
        <translation>mudou: {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record your voice</source>
        <translation>Gravar a sua voz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ReferenceLook</name>
    <message>
        <source>Reference picture</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>Lightly</source>
        <translation>Levemente</translation>
    </message>
    <message>
        <source>Clearly</source>
        <translation>Claramente</translation>
    </message>
    <message>
        <source>Strongly</source>
        <translation>Fortemente</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Mostrar ao modelo</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Quanto conta</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Seu autor</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sua licença</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Escolher uma imagem …</translation>
    </message>
    <message>
        <source>The movie&apos;s model takes no reference picture; Palette takes its colours.</source>
        <translation>O modelo do filme não aceita imagem de referência; Paleta usa as cores dela.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>Who made it</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>As the movie: {0}</source>
        <translation>Como o filme: {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Use reference picture</source>
        <translation>Usar imagem de referência</translation>
    </message>
    <message>
        <source>Remove reference picture</source>
        <translation>Remover imagem de referência</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Mudar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Mudar licença</translation>
    </message>
</context>
<context>
    <name>RenderRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progresso de {0}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>faltam cerca de {0}</translation>
    </message>
    <message>
        <source>speaking, scene {0} of {1}</source>
        <translation>falando, cena {0} de {1}</translation>
    </message>
    <message>
        <source>drawing, scene {0} of {1}</source>
        <translation>desenhando, cena {0} de {1}</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>juntando</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
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
        <translation>Renderizar de novo</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Continuar a renderizar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Why was this made again?</source>
        <translation>Por que isto foi refeito?</translation>
    </message>
    <message>
        <source>Ready by {0}</source>
        <translation>Pronto até {0}</translation>
    </message>
    <message>
        <source>In {0} at most</source>
        <translation>Em {0} no máximo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Começando …</translation>
    </message>
    <message>
        <source>Paused. Finished scenes are kept.</source>
        <translation>Em pausa. As cenas prontas são mantidas.</translation>
    </message>
    <message>
        <source>Cancelled. Finished scenes are kept.</source>
        <translation>Cancelado. As cenas prontas são mantidas.</translation>
    </message>
    <message>
        <source>{0} of movie, made in {1}</source>
        <translation>{0} de filme, feito em {1}</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Risk register</source>
        <translation>Registo de riscos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Adicionar um risco</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What could happen, to whom</source>
        <translation>O que pode acontecer, e a quem</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Relatório de riscos …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged.</source>
        <translation>Os níveis vão de 1 a 5. Até que uma pessoa defina um, uma proposta do programa conta como não avaliada.</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Novo risco</translation>
    </message>
</context>
<context>
    <name>SceneColors</name>
    <message>
        <source>The project&apos;s</source>
        <translation>O do projeto</translation>
    </message>
    <message>
        <source>These colours</source>
        <translation>Estas cores</translation>
    </message>
    <message>
        <source>Of a reference picture …</source>
        <translation>De uma imagem de referência …</translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Mudar as cores</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
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
        <translation>Cada imagem é examinada quanto a nudez antes de ser mostrada ou entrar num filme, diga o projeto o que disser. O que não pode ser examinado não é renderizado.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>{0} letters or more</source>
        <translation>{0} letras ou mais</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Write what is spoken. An empty line starts a new scene.

Visual: what the picture shows
Text: words in the picture</source>
        <translation>Escreva o que é falado. Uma linha vazia começa outra cena.

Visual: o que a imagem mostra
Text: palavras na imagem</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Editar roteiro</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Reduce motion: nothing moves but what is played</source>
        <translation>Reduzir movimento: só se move o que é reproduzido</translation>
    </message>
    <message>
        <source>Speak the words in the background, so that they are there to be played</source>
        <translation>Falar as palavras em segundo plano, para estarem prontas ao reproduzir</translation>
    </message>
    <message>
        <source>Note times, memory and failures of renders, on this computer only</source>
        <translation>Anotar tempos, memória e falhas das renderizações, só neste computador</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>New projects go to</source>
        <translation>Novos projetos vão para</translation>
    </message>
    <message>
        <source>School profile</source>
        <translation>Perfil escolar</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>Desligar …</translation>
    </message>
    <message>
        <source>Switch on …</source>
        <translation>Ligar …</translation>
    </message>
    <message>
        <source>Every picture is judged for nudity, behind a password</source>
        <translation>Cada imagem é examinada quanto a nudez, com senha</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>O idioma muda quando o programa for iniciado de novo.</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Pasta para novos projetos</translation>
    </message>
</context>
<context>
    <name>SoundLook</name>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>As the words feel</source>
        <translation>Como soam as palavras</translation>
    </message>
    <message>
        <source>Own file …</source>
        <translation>Arquivo próprio …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>As scenes are entered</source>
        <translation>Conforme entram as cenas</translation>
    </message>
    <message>
        <source>For the web (-14 LUFS)</source>
        <translation>Para a web (-14 LUFS)</translation>
    </message>
    <message>
        <source>For podcasts (-16 LUFS)</source>
        <translation>Para podcasts (-16 LUFS)</translation>
    </message>
    <message>
        <source>For television (-23 LUFS)</source>
        <translation>Para televisão (-23 LUFS)</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quem a fez</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sua licença</translation>
    </message>
    <message>
        <source>Its maker</source>
        <translation>Seu autor</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Own music</source>
        <translation>Música própria</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Picture that plays</source>
        <translation>Imagem em reprodução</translation>
    </message>
</context>
<context>
    <name>TakesRow</name>
    <message>
        <source>New take: another picture, this one is kept (T)</source>
        <translation>Nova tomada: outra imagem; esta é mantida (T)</translation>
    </message>
    <message>
        <source>New take</source>
        <translation>Nova tomada</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Tomada {0} de {1}</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>As long as it needs</source>
        <translation>O tempo necessário</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Pronto até</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Time of day at which it is ready</source>
        <translation>Hora em que fica pronto</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes that rendering may take</source>
        <translation>Minutos que a renderização pode levar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The model has not rendered on this computer yet: it is tried first.</source>
        <translation>O modelo ainda não renderizou neste computador: é testado primeiro.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} · scene {1}: {2} · {3} s</source>
        <translation>{0} · cena {1}: {2} · {3} s</translation>
    </message>
    <message>
        <source>Its length is an estimate until its words are spoken.</source>
        <translation>A sua duração é uma estimativa até as palavras serem faladas.</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Fixed</source>
        <translation>Fixa</translation>
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
        <translation>Duração em segundos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Enters by</source>
        <translation>Entra com</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Mudar duração</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Mudar transição</translation>
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
        <translation>Título do filme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Shape of the picture: every scene is composed for it</source>
        <translation>Forma da imagem: cada cena é composta para ela</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>How much time goes into the movie&apos;s file</source>
        <translation>Quanto tempo é dedicado ao arquivo do filme</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>Fila de renderização</translation>
    </message>
    <message>
        <source>Show or hide the render queue</source>
        <translation>Mostrar ou esconder a fila de renderização</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Renderizar</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como escrito</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Visual: {0}</translation>
    </message>
    <message>
        <source>{0} long · {1} to render</source>
        <translation>Dura {0} · {1} para renderizar</translation>
    </message>
    <message numerus="yes">
        <source>Make the movie: %n scene(s), {0}, in the background. Scenes that did not change are not made again. (Ctrl+R)</source>
        <translation>
            <numerusform>Fazer o filme: %n cena, {0}, em segundo plano. Cenas que não mudaram não são refeitas. (Ctrl+R)</numerusform>
            <numerusform>Fazer o filme: %n cenas, {0}, em segundo plano. Cenas que não mudaram não são refeitas. (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Mudar título</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Mudar formato</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Mudar qualidade</translation>
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
        <translation>Procurar uma nova versão</translation>
    </message>
    <message>
        <source>Scenewright {0} is up to date.</source>
        <translation>O Scenewright {0} está atualizado.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Scenewright {0} is there; this is {1}. Nothing was fetched.</source>
        <translation>O Scenewright {0} já saiu; este é o {1}. Nada foi baixado.</translation>
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
        <translation>Fixar para este projeto</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Remover versão</translation>
    </message>
    <message>
        <source>Evaluate …</source>
        <translation>Avaliar …</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Procurar atualizações …</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Draw with this version. One that was never used is compared first.</source>
        <translation>Desenhar com esta versão. Uma nunca usada é comparada antes.</translation>
    </message>
    <message>
        <source>This movie is drawn by this version whatever is installed later.</source>
        <translation>Este filme é desenhado por esta versão, seja o que for instalado depois.</translation>
    </message>
    <message>
        <source>Draw with the version that was used before.</source>
        <translation>Desenhar com a versão usada antes.</translation>
    </message>
    <message>
        <source>Asks now, and only now. Nothing is fetched before you agree.</source>
        <translation>Pergunta agora, e só agora. Nada é baixado sem o seu acordo.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>used by this project</source>
        <translation>usada por este projeto</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>taken though worse</source>
        <translation>aceita embora pior</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} é usado de novo.</translation>
    </message>
    <message>
        <source>Remove {0}? Projects that are pinned to it will say that they lack it.</source>
        <translation>Remover {0}? Os projetos fixados nela dirão que lhes falta.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Folder or web address of the package</source>
        <translation>Pasta ou endereço web do pacote</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Perguntando …</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} já está aqui.</translation>
    </message>
    <message>
        <source>{0} is offered.</source>
        <translation>{0} é oferecido.</translation>
    </message>
    <message>
        <source>To fetch: {0} ({1})</source>
        <translation>A baixar: {0} ({1})</translation>
    </message>
    <message>
        <source>It is compared with the version in use before it takes its place.</source>
        <translation>É comparada com a versão em uso antes de tomar o seu lugar.</translation>
    </message>
    <message>
        <source>Fetch and compare</source>
        <translation>Baixar e comparar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Dizer de outro jeito</translation>
    </message>
    <message>
        <source>Say it another way: the same words, read differently</source>
        <translation>Dizer de outro jeito: as mesmas palavras, lidas de outra forma</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The project&apos;s</source>
        <translation>O do projeto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Change voice</source>
        <translation>Mudar voz</translation>
    </message>
    <message>
        <source>Change sound</source>
        <translation>Mudar som</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausa depois</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>own, CC-BY-4.0 …</source>
        <translation>própria, CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Use own recording …</source>
        <translation>Usar gravação própria …</translation>
    </message>
    <message>
        <source>Use own recording</source>
        <translation>Usar gravação própria</translation>
    </message>
    <message>
        <source>Remove own recording</source>
        <translation>Remover gravação própria</translation>
    </message>
    <message>
        <source>Change speed</source>
        <translation>Mudar velocidade</translation>
    </message>
    <message>
        <source>Change pause</source>
        <translation>Mudar pausa</translation>
    </message>
    <message>
        <source>Change credit</source>
        <translation>Mudar crédito</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Mudar licença</translation>
    </message>
    <message>
        <source>Own recording</source>
        <translation>Gravação própria</translation>
    </message>
</context>
<context>
    <name>VoiceTools</name>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Gravar …</translation>
    </message>
    <message>
        <source>Pronunciations …</source>
        <translation>Pronúncias …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A script goes in, a movie comes out.</source>
        <translation>Entra um roteiro, sai um filme.</translation>
    </message>
    <message>
        <source>Drawn, spoken and cut on this computer. No account, no network.</source>
        <translation>Desenhado, falado e montado neste computador. Sem conta, sem rede.</translation>
    </message>
    <message>
        <source>Samples to open and change</source>
        <translation>Exemplos para abrir e mudar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Make the storyboard</source>
        <translation>Fazer o storyboard</translation>
    </message>
    <message>
        <source>Your script</source>
        <translation>Seu roteiro</translation>
    </message>
    <message>
        <source>Paste your script here, or just start to write.

Plain text, Markdown, a screenplay, a two-column table or subtitles: scenes are found by themselves.</source>
        <translation>Cole aqui seu roteiro, ou comece a escrever.

Texto simples, Markdown, um roteiro de cinema, uma tabela de duas colunas ou legendas: as cenas são encontradas sozinhas.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Abrir um arquivo …</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>ou solte-o aqui</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
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
        <translation>Aula</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anúncio</translation>
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
        <translation>O ciclo da água</translation>
    </message>
    <message>
        <source>lesson · plain text</source>
        <translation>aula · texto simples</translation>
    </message>
    <message>
        <source>City bikes</source>
        <translation>Bicicletas da cidade</translation>
    </message>
    <message>
        <source>promo · screenplay</source>
        <translation>promo · roteiro de cinema</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this made again?</source>
        <translation>Por que isto foi refeito?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Everything was kept from before.</source>
        <translation>Tudo foi mantido de antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was made for {0}. Everything else was kept from before.</source>
        <translation>O que foi feito para {0}. Todo o resto foi mantido de antes.</translation>
    </message>
</context>
<context>
    <name>WindowOutputs</name>
    <message>
        <source>The last rendering was not finished. Finished scenes are kept.</source>
        <translation>A última renderização não terminou. As cenas prontas são mantidas.</translation>
    </message>
    <message>
        <source>Go on rendering</source>
        <translation>Continuar a renderizar</translation>
    </message>
    <message>
        <source>{0} storyboard</source>
        <translation>{0} storyboard</translation>
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
        <translation>Para aprovação: o storyboard para outros lerem</translation>
    </message>
    <message>
        <source>A sign-off is still being made.</source>
        <translation>Um documento para aprovação ainda está sendo feito.</translation>
    </message>
    <message>
        <source>The sign-off is being drawn: {0}</source>
        <translation>O documento para aprovação está sendo desenhado: {0}</translation>
    </message>
    <message>
        <source>{0} risk report</source>
        <translation>{0} relatório de riscos</translation>
    </message>
    <message>
        <source>Risk report …</source>
        <translation>Relatório de riscos …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The sign-off is ready: {0}</source>
        <translation>O documento para aprovação está pronto: {0}</translation>
    </message>
    <message>
        <source>The risk report is ready: {0}</source>
        <translation>O relatório de riscos está pronto: {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>The movie is ready: {0}</source>
        <translation>O filme está pronto: {0}</translation>
    </message>
    <message>
        <source>Renders go otherwise than before.</source>
        <translation>As renderizações estão diferentes de antes.</translation>
    </message>
    <message>
        <source>How it is going …</source>
        <translation>Como está indo …</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>Words in the picture</source>
        <translation>Palavras na imagem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Files beside the movie</source>
        <translation>Arquivos ao lado do filme</translation>
    </message>
    <message>
        <source>Files, and a track inside the movie</source>
        <translation>Arquivos e uma faixa no filme</translation>
    </message>
    <message>
        <source>Files, styled ones as well</source>
        <translation>Arquivos, também com estilo</translation>
    </message>
    <message>
        <source>The movie&apos;s title</source>
        <translation>O título do filme</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>A thin bar shows how much is over</source>
        <translation>Uma barra fina mostra quanto já passou</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Arquivos de legenda</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Title card</source>
        <translation>Cartela de título</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Cartela final</translation>
    </message>
    <message>
        <source>Words of the title card</source>
        <translation>Palavras da cartela de título</translation>
    </message>
    <message>
        <source>The title, and a line below it</source>
        <translation>O título e uma linha abaixo</translation>
    </message>
    <message>
        <source>What stands after the last scene</source>
        <translation>O que vem depois da última cena</translation>
    </message>
    <message>
        <source>Words keep clear of the buttons that it lays over</source>
        <translation>As palavras evitam os botões sobrepostos</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words in the picture</source>
        <translation>Palavras na imagem</translation>
    </message>
    <message>
        <source>A name, shown at the foot</source>
        <translation>Um nome, mostrado no rodapé</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Como falado</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Para quem lê o storyboard</translation>
    </message>
    <message>
        <source>What is spoken and captioned</source>
        <translation>O que é falado e legendado</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narração</translation>
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
        <translation>Quem aparece</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Sua função</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Mudar título</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Mudar texto</translation>
    </message>
    <message>
        <source>Change who is seen</source>
        <translation>Mudar quem aparece</translation>
    </message>
    <message>
        <source>Change captions</source>
        <translation>Mudar legendas</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Mudar nota</translation>
    </message>
</context>
</TS>
