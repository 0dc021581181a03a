"""What is usual where nothing is said: what stands in which place, how it moves, who does what.

Tables of words, repeated as often as they are likely. Kinds with a space are written with "_".
"""

# Tables are read by the line, however long.
# ruff: noqa: E501

from __future__ import annotations

from studio.engine.scenery.catalogue import ACTIONS, COLORS, MOTIONS, OUTFITS, SETTING, SUBJECTS

_LIKELY = """
mountains: house tree pine_tree person person hot_air_balloon birds airplane dog train sheep cow rock horse flag bicycle waterfall telescope | pine_tree pine_tree tree rock birds cloud bush sheep
beach: sailboat sailboat ship palm_tree palm_tree person person umbrella ball birds dog lighthouse family airplane wave | palm_tree birds cloud rock ball
ocean: sailboat sailboat ship ship whale wave iceberg birds airplane lighthouse wind_turbine fish | birds cloud wave
city: car car bus bicycle train person person people skyscraper tree airplane drone bank traffic_light truck motorcycle hospital shop_front | tree bush birds traffic_light car
forest: person dog tree tree pine_tree rabbit bicycle birds flower bush butterfly fire waterfall house | tree pine_tree bush butterfly birds rock
desert: cactus cactus car person truck rocket hot_air_balloon airplane birds pyramid solar_panel dinosaur rock palm_tree train | cactus rock birds
snow: house pine_tree person car train dog birds snowflake rabbit tree family fire | pine_tree pine_tree tree rock birds
farm: tractor tractor cow sheep chicken horse windmill house tree person wheat sunflower dog truck rabbit wind_turbine | wheat tree bush birds sheep cow chicken
park: person person people dog bicycle tree flower birds family cat ball butterfly sunflower balloons rabbit bush | tree bush flower birds butterfly
space: rocket rocket planet planet satellite earth moon sun star person solar_system robot telescope | planet satellite star moon
classroom: person person book globe laptop blackboard pencil clock plant books microscope graduation_cap atom bar_chart people calculator map | book plant globe pencil books clock
office: laptop laptop person person coffee_cup line_chart bar_chart plant phone clock envelope pie_chart computer document calendar printer briefcase people handshake checklist lamp | plant coffee_cup document lamp pencil clock
studio: SYMBOLS person robot rocket house car tree | star plant
street: car car bus bicycle motorcycle person people shop_front tree traffic_light dog truck house cat signpost ambulance | tree bush traffic_light trash_bin birds
village: house house tree person tractor dog bicycle chicken birds school horse bridge family windmill cat | tree bush flower birds
river: sailboat bridge tree house birds fish person waterfall rock ship dog sheep | tree bush rock birds
harbour: ship ship sailboat sailboat crane lighthouse birds person truck bridge suitcase | birds cloud sailboat
airport: airplane airplane airplane helicopter bus truck person suitcase people family | cloud suitcase
road: car car truck bus bicycle motorcycle tree traffic_cone signpost house person ambulance tractor | tree bush cloud signpost
construction_site: crane crane truck tractor person person ladder traffic_cone house bridge toolbox | traffic_cone ladder rock
sky: airplane birds hot_air_balloon cloud helicopter drone balloons rainbow sun moon rocket bee butterfly fireworks leaf | cloud cloud birds
underwater: fish fish fish whale ship rock wave person robot | fish rock
soil: sprout sprout plant seed tree carrot flower wheat sunflower shovel rock rabbit | rock sprout seed
kitchen: person bread apple carrot egg pizza coffee_cup cake glass bottle burger table fire clock plant ice_cream | plant apple bottle glass lamp bread
living_room: sofa person person family television lamp plant cat dog chair book piano guitar | lamp plant cat books
bedroom: bed person lamp clock chair book backpack cat shirt umbrella | lamp plant clock book
laboratory: flask flask microscope person person atom dna molecule virus robot computer syringe laptop glass cell | flask plant computer
hospital: person person person bed first_aid_kit stethoscope syringe human_heart pill lungs clock thermometer brain tooth | plant first_aid_kit
factory: gear robot robot person person crane package truck toolbox hammer wrench battery printer | gear package toolbox
warehouse: package package package person person truck robot ladder checklist trash_bin | package ladder
shop: shopping_cart shopping_bag person person price_tag shirt shoe package gift_box credit_card banknote bread apple bottle coins | plant shopping_bag price_tag
cafe: coffee_cup coffee_cup coffee_cup person person cake bread laptop glass table chair phone ice_cream | plant cake lamp glass
library: books books book person person lamp laptop chair globe document magnifying_glass | lamp books plant globe
stage: microphone microphone person person people guitar piano speaker trophy balloons musical_note medal | speaker balloons
gym: dumbbell dumbbell person person person ball shoe medal clock human_heart bottle | ball dumbbell
map: map_pin map_pin airplane globe car truck ship train flag house package | map_pin
"""

_MOTION = {
    "ground": "none*9 grow pulse appear",
    "road": "right*4 left*3 none*3",
    "water": "right*2 left*2 none*2 drift",
    "air": "right*2 left*2 rise fall none*2 drift",
    "space": "right left none*2 drift orbit",
    "swim": "right*2 left*2 none drift",
    "prop": "none*7 grow pulse rise appear bounce swing",
}
_MOTION_OF = {
    "rocket": "rise*4 right left none", "hot air balloon": "rise*2 drift*2 right left none",
    "balloons": "rise*3 drift none", "birds": "right*2 left*2 none", "airplane": "right*2 left*2 rise",
    "helicopter": "right left rise none", "drone": "right left rise none", "butterfly": "drift*2 right left none",
    "bee": "drift right left", "cloud": "drift*2 right left none*2", "leaf": "fall*3 drift none",
    "raindrop": "fall*4 none", "snowflake": "fall*4 none spin", "heart": "pulse*3 none*2 grow rise",
    "human heart": "pulse*3 none", "gear": "spin*3 none", "star": "none*2 spin grow pulse appear",
    "bar chart": "none*3 grow*2", "line chart": "none*3 grow*2", "pie chart": "none*2 grow spin",
    "sprout": "grow*3 none*2", "seed": "none*2 grow", "plant": "none*2 grow", "tree": "none*5 grow",
    "flower": "none*3 grow", "sunflower": "none*3 grow", "wind turbine": "none", "windmill": "none",
    "earth": "none*2 spin*2", "planet": "none*2 spin orbit drift", "moon": "none*2 orbit rise",
    "sun": "none*2 rise pulse", "satellite": "orbit*2 right left none", "ball": "bounce*3 right left none",
    "traffic light": "none", "dog": "none*3 right left", "cat": "none*3 right left",
    "horse": "none*2 right left", "arrow up": "rise*3 grow none", "arrow down": "fall*3 none",
    "fire": "none", "fireworks": "none grow", "lightning": "none appear", "rainbow": "none*2 appear grow",
    "atom": "none*2 spin", "molecule": "none*2 spin", "dna": "none*2 spin", "recycling": "none*2 spin",
    "map pin": "none*2 bounce appear", "check mark": "appear*2 grow none*2", "cross mark": "appear none*2",
    "solar system": "none", "water cycle": "none", "hourglass": "none", "handshake": "none*2 appear",
    "people": "none*4", "family": "none*4",
}  # fmt: skip
_WALKING = "right*2 left*2 none*2"  # of a person whose action moves along
WALKS = ("walk", "run", "wheelchair", "carry")

_COLORS = {
    "house": "red*2 orange blue brown teal white yellow", "car": "red*2 blue yellow green white black orange grey",
    "bus": "yellow*2 red blue orange green", "truck": "red blue white yellow green", "tractor": "red*2 green*2 blue",
    "heart": "red*4 pink*2 purple", "tree": "green*5 orange red yellow pink", "leaf": "green*3 orange red yellow",
    "coffee cup": "white*2 red teal orange brown blue yellow", "arrow up": "green*3 teal blue orange",
    "arrow down": "red*3 orange blue purple", "check mark": "green*4 teal blue", "cross mark": "red*4 orange",
    "briefcase": "brown*3 black blue", "graduation cap": "black*2 blue purple red", "robot": "blue teal grey white orange",
    "star": "yellow*4 orange", "medal": "yellow*3 orange", "recycling": "green*4 teal blue", "server": "black grey blue purple",
    "piggy bank": "pink*4 blue", "piano": "black*3 brown white", "microphone": "black*2 grey blue purple",
    "cell": "green teal pink purple blue", "virus": "red green purple orange", "flower": "red pink yellow purple orange white blue",
    "dinosaur": "green*3 purple orange blue", "fish": "orange*2 blue yellow red teal", "skyscraper": "blue*2 teal grey purple orange",
    "castle": "grey*2 purple brown blue", "bridge": "red orange grey blue brown", "bread": "brown",
}  # fmt: skip

# Weights of what is unsaid, by place; the same for every gender, age and skin.
_OUTFITS = {
    "": "casual*8 business*3 dress*2 student*2 athlete doctor nurse scientist chef builder farmer police firefighter",
    "office": "business*6 casual*4 dress", "classroom": "student*4 casual*4 business dress", "gym": "athlete*8 casual*2",
    "hospital": "doctor*4 nurse*4 casual*2", "laboratory": "scientist*8 casual doctor", "kitchen": "chef*4 casual*4 dress",
    "factory": "builder*6 casual*2 business", "warehouse": "builder*4 casual*4", "construction site": "builder*8 business",
    "farm": "farmer*7 casual*3", "space": "astronaut*9 casual", "library": "student*3 casual*5 business dress",
    "shop": "casual*6 business dress*2", "cafe": "casual*5 business*2 dress*2 student", "soil": "farmer*4 casual*3 student",
    "bedroom": "casual*6 dress student", "living room": "casual*6 dress*2 business", "underwater": "athlete*3 astronaut casual",
}  # fmt: skip
_ACTIONS = {
    "": "stand*5 walk*4 wave*2 run point talk*2 think look_up read phone carry sit cheer dance jump wheelchair*2",
    "office": "stand*3 talk*3 type*4 think*2 point*3 phone*2 read write sit*2 walk drink wheelchair cheer",
    "classroom": "point*4 stand*3 read*3 write*3 talk*2 think*2 sit*2 cheer wave look_up wheelchair",
    "kitchen": "cook*7 stand*2 drink carry talk wave", "gym": "run*4 jump*3 stand*2 dance*2 cheer walk wheelchair",
    "hospital": "stand*4 talk*4 write*2 walk*2 read point wheelchair*2 sit", "stage": "talk*3 wave*2 dance*4 cheer*2 stand*2 point jump",
    "laboratory": "stand*3 think*2 write*2 point*2 read look_up talk type", "library": "read*6 stand sit*3 write*2 walk think wheelchair",
    "warehouse": "carry*6 walk*2 stand*2 write point", "factory": "stand*3 carry*3 point*2 write walk wheelchair", "cafe": "drink*5 sit*3 talk*3 read type phone wheelchair",
    "farm": "stand*2 dig*4 walk*2 carry*3 wave wheelchair", "soil": "dig*6 stand carry", "construction site": "stand*2 carry*3 point*3 walk dig talk",
    "space": "stand*2 wave*3 jump*2 look_up point", "bedroom": "sit*2 read*3 stand phone think", "living room": "sit*4 read*2 stand phone talk*2 dance wheelchair",
}  # fmt: skip

_LIGHTS = {
    "outdoor": "day*34 sunrise*10 golden_hour*10 sunset*16 dusk*9 night*13 moonlight*6",
    "indoor": "day*60 sunrise*6 golden_hour*7 sunset*5 dusk*4 night*8 spotlight*4",
    "abstract": "day*80 spotlight*10 night*4 golden_hour*3 dusk*3",
    "space": "day*40 night*50 sunrise*5 spotlight*5",
    "under": "day*70 sunset*8 night*10 sunrise*6 moonlight*4",
}
_WEATHERS = {
    "day": "clear*46 clouds*32 rain*5 fog*4 wind*5 storm*2",
    "night": "clear*30 stars*40 clouds*14 rain*5 fog*5 storm*2 wind*2",
}
_CAMERAS = (
    "static*56 pan_right*8 pan_left*7 zoom_in*11 zoom_out*6 tilt_up*2 tilt_down*1 dolly*4 drift*5"
)
_STYLES = "flat*88 paper*4 pastel*4 line*1 neon*1 chalk*2"
_SETTING_WEIGHT = {
    "studio": 30,
    "office": 14,
    "city": 14,
    "space": 6,
    "sky": 5,
    "map": 4,
    "soil": 3,
    "underwater": 4,
}

Bag = tuple[tuple[str, ...], tuple[float, ...]]  # names and their running weights


def _bag(words: str, known: tuple[str, ...]) -> Bag:
    weights: dict[str, float] = {}
    for word in words.split():
        name, _, times = word.partition("*")
        name = name.replace("_", " ")
        if name not in known:
            raise ValueError(f"unknown name in the tables of habits: {name}")
        weights[name] = weights.get(name, 0) + float(times or 1)
    total, running = 0.0, list[float]()
    for weight in weights.values():
        total += weight
        running.append(total)
    return tuple(weights), tuple(running)


def _likely() -> tuple[dict[str, Bag], dict[str, Bag]]:
    symbols = " ".join(
        kind.name.replace(" ", "_") for kind in SUBJECTS.values() if kind.stands == "prop"
    )
    heroes, extras = dict[str, Bag](), dict[str, Bag]()
    for line in _LIKELY.strip().splitlines():
        setting, _, rest = line.partition(":")
        hero, _, extra = rest.replace("SYMBOLS", symbols).partition("|")
        name = setting.replace("_", " ")
        heroes[name] = _bag(hero, tuple(SUBJECTS))
        extras[name] = _bag(extra, tuple(SUBJECTS))
    return heroes, extras


HEROES, EXTRAS = _likely()
LIKELY_THERE = {name: frozenset(HEROES[name][0] + EXTRAS[name][0]) for name in SETTING}
MOTION = {stands: _bag(words, MOTIONS) for stands, words in _MOTION.items()} | {
    kind: _bag(words, MOTIONS) for kind, words in _MOTION_OF.items()
}
WALKING = _bag(_WALKING, MOTIONS)
COLOR_OF = {kind: _bag(words, COLORS) for kind, words in _COLORS.items()}
OUTFIT_AT = {place: _bag(words, OUTFITS) for place, words in _OUTFITS.items()}
ACTION_AT = {place: _bag(words, ACTIONS) for place, words in _ACTIONS.items()}


def _plain(words: str) -> Bag:
    return _bag(words, tuple(w.partition("*")[0].replace("_", " ") for w in words.split()))


LIGHT = {place: _plain(words) for place, words in _LIGHTS.items()}
WEATHER = {time: _plain(words) for time, words in _WEATHERS.items()}
CAMERA = _plain(_CAMERAS)
STYLE = _plain(_STYLES)
SETTING_WEIGHT = {name: float(_SETTING_WEIGHT.get(name, 8)) for name in SETTING}
