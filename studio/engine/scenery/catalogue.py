"""What the starter's world holds: every setting, light, weather, subject, motion and style by name.

The names are the vocabulary that the model's categorical fields are made of, that captions are
written about, and that drawings are registered under. A name's place in its tuple is its class
index in the weights: append, never reorder.
"""

from __future__ import annotations

from dataclasses import dataclass

LIGHTS = ("day", "sunrise", "golden hour", "sunset", "dusk", "night", "moonlight", "spotlight")
WEATHERS = (
    "clear", "clouds", "rain", "snow", "fog", "stars", "confetti", "storm", "wind",
)  # fmt: skip
CAMERAS = (
    "static", "pan right", "pan left", "zoom in", "zoom out", "tilt up", "tilt down", "dolly", "drift",
)  # fmt: skip
STYLES = ("flat", "paper", "line", "neon", "pastel", "chalk")
COLORS = (
    "red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "white", "brown", "black",
    "grey",
)  # fmt: skip
MOTIONS = (
    "none", "right", "left", "rise", "fall", "grow", "shrink", "pulse", "swing", "spin", "bounce",
    "shake", "drift", "appear", "orbit", "approach",
)  # fmt: skip
PEOPLE = ("man", "woman", "boy", "girl", "old man", "old woman")
SKINS = ("light", "fair", "tan", "brown", "dark")
OUTFITS = (
    "casual", "business", "doctor", "nurse", "scientist", "chef", "builder", "farmer", "astronaut",
    "student", "athlete", "police", "firefighter", "dress",
)  # fmt: skip
ACTIONS = (
    "stand", "walk", "run", "wave", "point", "talk", "think", "cheer", "read", "write", "type", "phone",
    "carry", "sit", "drink", "dance", "cook", "dig", "jump", "wheelchair", "shake hands", "look up",
)  # fmt: skip
FACINGS = ("left", "right")
VARIANTS = (0, 1, 2)  # for charts: rising, falling, mixed; else a free choice of looks


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A place that a scene can be set in.

    Attributes:
        name: As in captions.
        place: "outdoor", "indoor", "abstract", "space" or "under" (water, earth).
        ground_y: Where things stand, as a part of the frame's height from the top.
        surface_y: Height of its table, counter or desk top; None where there is none.
        fits: Kinds of subjects that belong there.
    """

    name: str
    place: str
    ground_y: float
    surface_y: float | None
    fits: tuple[str, ...]


def _setting(
    name: str, place: str, ground_y: float, fits: str, surface_y: float | None = None
) -> Setting:
    return Setting(
        name=name, place=place, ground_y=ground_y, surface_y=surface_y, fits=tuple(fits.split())
    )


SETTINGS = (
    _setting("mountains", "outdoor", 0.86, "ground air"),
    _setting("beach", "outdoor", 0.92, "water air ground"),
    _setting("ocean", "outdoor", 0.72, "water air"),
    _setting("city", "outdoor", 0.90, "road ground air"),
    _setting("forest", "outdoor", 0.92, "ground road"),
    _setting("desert", "outdoor", 0.86, "ground road air"),
    _setting("snow", "outdoor", 0.86, "ground road air"),
    _setting("farm", "outdoor", 0.88, "ground road air"),
    _setting("park", "outdoor", 0.87, "ground road air"),
    _setting("space", "space", 0.80, "space"),
    _setting("classroom", "indoor", 0.93, "prop ground", 0.772),
    _setting("office", "indoor", 0.93, "prop ground", 0.772),
    _setting("studio", "abstract", 0.86, "prop"),
    _setting("street", "outdoor", 0.90, "road ground"),
    _setting("village", "outdoor", 0.88, "ground road air"),
    _setting("river", "outdoor", 0.80, "water ground air"),
    _setting("harbour", "outdoor", 0.80, "water ground air"),
    _setting("airport", "outdoor", 0.88, "road air ground"),
    _setting("road", "outdoor", 0.88, "road ground air"),
    _setting("construction site", "outdoor", 0.88, "ground road"),
    _setting("sky", "outdoor", 0.95, "air"),
    _setting("underwater", "under", 0.90, "swim"),
    _setting(
        "soil", "under", 0.46, "ground"
    ),  # a cut through the earth: above it light, below roots
    _setting("kitchen", "indoor", 0.93, "prop ground", 0.74),
    _setting("living room", "indoor", 0.91, "ground prop", 0.80),
    _setting("bedroom", "indoor", 0.91, "ground prop", 0.80),
    _setting("laboratory", "indoor", 0.93, "prop ground", 0.75),
    _setting("hospital", "indoor", 0.92, "ground prop", 0.78),
    _setting("factory", "indoor", 0.91, "ground road prop", 0.80),
    _setting("warehouse", "indoor", 0.91, "ground road prop", 0.80),
    _setting("shop", "indoor", 0.92, "prop ground", 0.77),
    _setting("cafe", "indoor", 0.92, "prop ground", 0.77),
    _setting("library", "indoor", 0.92, "prop ground", 0.77),
    _setting("stage", "indoor", 0.88, "ground prop"),
    _setting("gym", "indoor", 0.90, "ground prop"),
    _setting("map", "abstract", 0.86, "prop"),
)
SETTING_NAMES = tuple(setting.name for setting in SETTINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectKind:
    """A thing that can be drawn.

    Attributes:
        name: As in captions.
        stands: "ground", "road", "water", "air", "space", "swim" or "prop" (stands on a surface,
            or floats as a symbol before an abstract ground).
        height: Usual height as a part of the frame's height.
        half_width: Half its width in units of its own height; what it needs for itself.
        takes_color: Whether the colour field colours it; others keep their natural colours.
        has_sides: Whether it looks left or right (and is mirrored for the other).
        theme: The module of drawings it is in.
    """

    name: str
    stands: str
    height: float
    half_width: float
    takes_color: bool
    has_sides: bool
    theme: str


# One line a subject: name | stands | height | half width | flags: c takes colour, s has sides
_SUBJECTS = {
    "people": """
        person|ground|.50|.22|cs
        people|ground|.48|.75|c
        handshake|prop|.36|.85|c
        family|ground|.50|.62|c
    """,
    "animals": """
        dog|ground|.22|.80|s
        cat|ground|.22|.62|s
        horse|ground|.40|.62|s
        cow|ground|.34|.78|s
        sheep|ground|.25|.72|s
        chicken|ground|.18|.55|s
        rabbit|ground|.20|.50|s
        elephant|ground|.46|.72|s
        lion|ground|.32|.85|s
        dinosaur|ground|.54|.80|cs
        birds|air|.22|1.10|s
        butterfly|air|.20|.60|c
        bee|air|.16|.75|s
        fish|swim|.20|.85|cs
        whale|swim|.30|1.05|s
    """,
    "plants": """
        tree|ground|.48|.38|c
        pine tree|ground|.50|.30|
        palm tree|ground|.52|.40|
        cactus|ground|.38|.34|
        bush|ground|.22|.75|
        flower|ground|.34|.30|c
        sunflower|ground|.42|.26|
        plant|prop|.42|.40|
        sprout|ground|.22|.45|
        seed|ground|.10|.70|
        leaf|air|.22|.55|c
        wheat|ground|.36|.55|
    """,
    "nature": """
        sun|air|.30|.55|
        moon|air|.28|.50|
        cloud|air|.24|.95|
        raindrop|air|.26|.34|
        rainbow|air|.40|1.05|
        snowflake|air|.28|.50|
        lightning|air|.40|.35|
        fire|ground|.34|.38|
        rock|ground|.20|.85|
        volcano|ground|.50|.90|
        iceberg|water|.34|.85|
        wave|water|.30|1.00|
        waterfall|ground|.56|.50|
    """,
    "transport": """
        car|road|.22|1.00|cs
        truck|road|.30|1.25|cs
        bus|road|.27|1.00|cs
        train|road|.24|2.10|cs
        bicycle|road|.27|.85|cs
        motorcycle|road|.24|.85|cs
        tractor|road|.30|.80|cs
        ambulance|road|.26|1.10|s
        airplane|air|.20|1.15|cs
        helicopter|air|.24|1.05|cs
        drone|air|.14|1.10|
        rocket|air|.46|.32|c
        hot air balloon|air|.46|.36|c
        sailboat|water|.42|.52|cs
        ship|water|.30|1.05|cs
        crane|ground|.60|.60|c
    """,
    "buildings": """
        house|ground|.42|.56|c
        skyscraper|ground|.60|.26|c
        shop front|ground|.40|.70|c
        school|ground|.38|.85|c
        hospital|ground|.42|.75|
        factory|ground|.40|.85|c
        bank|ground|.38|.70|
        windmill|ground|.58|.40|
        wind turbine|ground|.62|.36|
        lighthouse|ground|.60|.30|c
        castle|ground|.50|.65|c
        bridge|water|.30|1.40|c
        solar panel|ground|.28|.80|
        door|ground|.48|.28|c
        signpost|ground|.42|.40|
    """,
    "food": """
        coffee cup|prop|.36|.52|c
        bottle|prop|.42|.18|c
        glass|prop|.32|.30|
        bread|prop|.24|.85|
        apple|prop|.30|.45|c
        carrot|prop|.34|.35|
        pizza|prop|.36|.50|
        burger|prop|.30|.60|
        cake|prop|.36|.55|c
        ice cream|prop|.42|.26|c
        egg|prop|.24|.38|
    """,
    "devices": """
        laptop|prop|.40|.80|c
        phone|prop|.50|.28|c
        computer|prop|.44|.62|c
        camera|prop|.30|.65|c
        headphones|prop|.38|.50|c
        microphone|prop|.46|.24|c
        speaker|prop|.40|.32|c
        television|prop|.40|.78|c
        printer|prop|.30|.70|c
        robot|ground|.46|.42|c
        light bulb|prop|.50|.50|
        lamp|prop|.44|.36|c
        battery|prop|.40|.28|c
        server|ground|.46|.36|c
        power plug|prop|.34|.55|c
    """,
    "home": """
        chair|ground|.36|.36|c
        sofa|ground|.30|.95|c
        table|ground|.26|.95|c
        bed|ground|.28|1.10|c
        umbrella|prop|.42|.50|c
        backpack|prop|.40|.40|c
        suitcase|prop|.40|.36|c
        shirt|prop|.38|.48|c
        shoe|prop|.24|.80|c
        ball|prop|.26|.50|c
        balloons|air|.44|.34|c
        guitar|prop|.50|.28|c
        piano|ground|.38|.65|c
        fireworks|air|.46|.55|c
        dumbbell|prop|.18|1.00|c
        trash bin|ground|.34|.36|c
        watering can|prop|.30|.75|c
    """,
    "business": """
        bar chart|prop|.46|.70|c
        line chart|prop|.46|.70|c
        pie chart|prop|.44|.70|c
        gear|prop|.44|.50|c
        coins|prop|.34|.75|
        banknote|prop|.26|.95|
        piggy bank|prop|.32|.70|c
        credit card|prop|.28|.80|c
        calculator|prop|.42|.35|c
        clock|prop|.44|.48|c
        hourglass|prop|.44|.30|
        calendar|prop|.42|.48|c
        envelope|prop|.30|.70|c
        document|prop|.44|.38|c
        checklist|prop|.46|.40|c
        contract|prop|.44|.45|
        briefcase|prop|.34|.60|c
        shopping cart|prop|.38|.70|c
        shopping bag|prop|.42|.40|c
        package|prop|.36|.55|
        price tag|prop|.34|.60|c
        gift box|prop|.40|.50|c
        megaphone|prop|.36|.70|cs
        scales|prop|.42|.58|c
        ladder|ground|.50|.28|c
    """,
    "symbols": """
        heart|prop|.40|.50|c
        star|prop|.42|.50|c
        shield|prop|.44|.42|c
        trophy|prop|.44|.40|
        medal|prop|.42|.32|c
        target|prop|.44|.50|c
        check mark|prop|.40|.55|c
        cross mark|prop|.38|.50|c
        question mark|prop|.46|.32|c
        arrow up|prop|.46|.40|c
        arrow down|prop|.46|.40|c
        speech bubble|prop|.38|.62|c
        thumbs up|prop|.42|.42|c
        key|prop|.30|.75|c
        lock|prop|.42|.36|c
        flag|ground|.46|.40|c
        map pin|prop|.42|.30|c
        puzzle|prop|.42|.50|c
        recycling|prop|.42|.50|c
        magnifying glass|prop|.44|.45|cs
        network|prop|.44|.60|c
        wifi|prop|.36|.55|c
        play button|prop|.40|.55|c
        musical note|prop|.42|.40|c
        smiley|prop|.40|.50|
        stairs|ground|.38|.70|c
    """,
    "science": """
        book|prop|.32|.86|c
        books|prop|.34|.55|
        globe|prop|.48|.43|
        pencil|prop|.46|.16|c
        graduation cap|prop|.32|.75|c
        blackboard|prop|.40|.80|
        atom|prop|.46|.50|c
        molecule|prop|.40|.62|c
        dna|prop|.50|.26|c
        cell|prop|.44|.55|c
        virus|prop|.40|.50|c
        flask|prop|.42|.36|c
        microscope|prop|.44|.36|c
        telescope|ground|.44|.50|c
        magnet|prop|.36|.45|c
        thermometer|prop|.48|.16|
        planet|space|.40|.60|c
        earth|space|.46|.52|
        satellite|space|.26|1.00|
        solar system|prop|.46|.85|
        water cycle|prop|.56|.85|
        brain|prop|.36|.58|
        human heart|prop|.40|.42|
        lungs|prop|.40|.52|
        tooth|prop|.34|.42|
        eye|prop|.30|.85|c
        map|prop|.40|.75|
        pyramid|ground|.36|.90|
    """,
    "tools": """
        hammer|prop|.42|.38|c
        wrench|prop|.42|.22|c
        toolbox|prop|.32|.65|c
        paint brush|prop|.44|.14|c
        scissors|prop|.40|.38|c
        shovel|ground|.46|.16|c
        broom|ground|.48|.18|c
        pill|prop|.28|.60|c
        syringe|prop|.30|.85|
        first aid kit|prop|.32|.60|
        stethoscope|prop|.42|.45|c
        traffic light|ground|.46|.18|
        traffic cone|ground|.26|.42|
    """,
}


def _subjects() -> dict[str, SubjectKind]:
    kinds: dict[str, SubjectKind] = {}
    for theme, table in _SUBJECTS.items():
        for row in table.split("\n"):
            if row.strip():
                name, stands, height, half_width, flags = (cell.strip() for cell in row.split("|"))
                kinds[name] = SubjectKind(
                    name=name,
                    stands=stands,
                    height=float(height),
                    half_width=float(half_width),
                    takes_color="c" in flags,
                    has_sides="s" in flags,
                    theme=theme,
                )
    return kinds


SUBJECTS: dict[str, SubjectKind] = _subjects()
SETTING: dict[str, Setting] = {setting.name: setting for setting in SETTINGS}
