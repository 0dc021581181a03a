"""Words that can be drawn, and what they say of place, time and weather: data for `prompt`.

English, because the models' text encoder is. Plurals are found by their singular.
"""

from __future__ import annotations

# Place: the words that name it, and the phrase that is added when a later scene names none.


def word_set(text: str) -> frozenset[str]:
    """The words of a text that lists them, as a set."""
    return frozenset(text.split())


Phrases = tuple[tuple[str, str], ...]
"""Pattern of words, and the phrase that carries them over; the first row that fits counts."""

SETTINGS: Phrases = (
    (r"harbou?rs?|ports?|docks?|piers?", "by the sea at a harbour"),
    (r"beach(?:es)?|shores?|coasts?|seaside|seashore", "at the beach"),
    (r"seas?|oceans?|waves|tides?", "by the sea"),
    (r"rivers?|streams?|lakes?|waterfalls?", "by the water"),
    (r"mountains?|peaks?|summits?|alps|hills?|valleys?", "in the mountains"),
    (r"city streets?|streets?|roads?|avenues?", "on a city street"),
    (r"cit(?:y|ies)|towns?|downtown|skylines?|skyscrapers?", "in the city"),
    (r"forests?|woods|jungles?|rainforests?", "in the forest"),
    (r"deserts?|dunes?", "in the desert"),
    (r"farms?|farmers?|fields?|countryside|meadows?|crops|harvest|villages?", "in the countryside"),
    (r"parks?|gardens?|lawns?|playgrounds?", "in a park"),
    (r"outer space|galax(?:y|ies)|planets?|orbits?|astronauts?|cosmos|universe", "in space"),
    (r"classrooms?|schools?|lessons?|class", "in a classroom"),
    (r"offices?|desks?|meeting rooms?|workplaces?", "in an office"),
)
TIMES: Phrases = (
    (r"sunrise|dawn|daybreak|first light", "at sunrise"),
    (r"mornings?", "in the morning"),
    (r"noon|midday|daylight|afternoons?|daytime", "during the day"),
    (r"sunset|golden hour", "at sunset"),
    (r"evenings?", "in the evening"),
    (r"dusk|twilight|nightfall", "at dusk"),
    (r"night|nights|midnight|tonight|moonlight|stars above|starry", "at night"),
)

WEATHER: Phrases = (
    (r"snow|snows|snowing|snowfall|snowflakes?|blizzards?", "with snow falling"),
    (r"rains?|raining|rainy|raindrops?|storms?|showers|downpours?", "with rain falling"),
    (r"fog|foggy|mist|misty", "in the fog"),
    (r"clouds?|cloudy|overcast", "with clouds"),
    (r"sun|sunny|sunshine|clear sky|clear skies", "on a sunny day"),
)

COLORS = word_set(
    """
    red blue green yellow orange purple pink brown black white grey gray golden silver crimson
    violet turquoise dark bright
    """
)

CAMERA = (
    r"\b(?:camera|zoom(?:s|ing)?|pan(?:s|ning)?|tilt(?:s|ing)?|static shot|locked|push in|pull back"
    r"|close-up|dolly|tracking shot|wide shot)\b"
)

# Things that a picture can hold, and ideas that pictures stand for by custom (a target for a goal).
THINGS = word_set(
    """
    air aircraft airplane alien ambulance anchor animal apple arrow astronaut athlete attic
    award baby backpack bag bakery ball balloon banana band bank bar barista barn basement
    basket bathtub battery bean bear bed bee bench bicycle bike bird blossom board boat body
    book boot bottle box boy branch bread bridge brother bubble building bulb burger bus bush
    butterfly cactus cake camera candle canoe car card carrot cart castle cat cell cellar chair
    chart cheese chef chicken child chocolate church city class classroom cliff clock cloud
    coast coffee coin comet company compass computer cook cookie corn couple courier cow crane
    crop crowd crown cup customer cyclist dam dancer data deal deer delivery desk dinosaur
    doctor dog dolphin door dough dragon dress drop droplet drum duck eagle earth egg elephant
    email engine engineer envelope excavator factory family farm farmer father feather fence
    field fire firefighter firework fish flag flame flock flower fog food forest fox friend
    fruit galaxy garage garden gate gear ghost giant gift giraffe girl glacier glass globe glove
    goal goat grandmother grape grass growth guest guitar gull hammer harbor harbour hat
    headphones heart helicopter helmet hen hill hive home honey horse hotel house ice iceberg
    icicle idea invoice island jacket jet jungle kayak key keyboard king kitchen kite knight lab
    ladder lake lamp land lantern laptop leaf lemon letter library light lighthouse lightning
    line lion loaf machine magnet man map market meadow message meteor microphone microscope
    milk mill mirror money monkey moon mosque mother motorcycle mountain mouse mug mushroom
    musician necklace nest net notebook nurse oak oasis ocean office orbit orchard oven owl
    paddle page pagoda painter palace panel parachute park password path paw peak pen pencil
    people person phone photo piano pig pilot pine pizza plane planet plant policeman pond port
    pot potato price prince princess profit programmer pumpkin pupil puppy pyramid queen
    question rabbit radio rail rain rainbow raindrop restaurant revenue ring river road robot
    rocket roll roof room root rose runner sail sailboat sailor salad sale sales sand sandwich
    satellite saving school scientist scooter screen sea seagull security seed seedling shadow
    shark sheep shell shield ship shirt shoe shop shopping shore singer sister sky skyline
    skyscraper smartphone smoke snow snowflake snowman sofa soil soldier soup space spider
    spring sprout square stage star station statue steam stone store storm storyteller stream
    street student submarine summit sun sunflower swan table tank target taxi tea teacher team
    telescope television temple tent tide tiger time tomato torch tower toy tractor traffic
    train treasure tree trophy truck trunk tulip tunnel turbine turkey turtle umbrella universe
    vacation valley van vapor vapour village visitor volcano wall watch water waterfall wave
    whale wheat wheel wind windmill window winner wolf woman wood worker world wrench zebra
    """
)
PEOPLE_MALE = word_set("man boy father brother king prince grandfather knight uncle son")
PEOPLE_FEMALE = word_set("woman girl mother sister queen princess grandmother aunt daughter")
IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "leaves": "leaf",
    "wolves": "wolf",
    "mice": "mouse",
    "geese": "goose",
    "feet": "foot",
    "teeth": "tooth",
}
DETERMINERS = word_set(
    """
    a an the this that these those my your our his her its their every each some many most all
    one two three four five six seven eight nine ten millions thousands hundreds dozens
    """
)
