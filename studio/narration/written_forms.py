"""Tables of written short forms and how a person says them: data for `normalise`, no logic."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a text as a set; for the tables here and of the reading rules."""
    return frozenset(text.split())


MONTHS = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "jun": "June",
    "jul": "July", "aug": "August", "sep": "September", "sept": "September", "oct": "October",
    "nov": "November", "dec": "December",
}  # fmt: skip
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_KEYS = frozenset(MONTHS) | frozenset(name.lower() for name in MONTH_NAMES)

WEEKDAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
    "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
}  # fmt: skip

ABBREVIATIONS = {
    "mr.": "mister", "mrs.": "missus", "ms.": "miz", "prof.": "professor", "mr": "mister",
    "mrs": "missus", "sr.": "senior", "jr.": "junior", "rev.": "reverend", "gen.": "general",
    "capt.": "captain", "sgt.": "sergeant", "lt.": "lieutenant", "col.": "colonel",
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "hon.": "honorable",
    "vs.": "versus", "vs": "versus", "v.": "versus", "etc.": "et cetera", "etc": "et cetera",
    "e.g.": "for example", "eg.": "for example", "i.e.": "that is", "ie.": "that is",
    "cf.": "compare", "viz.": "namely", "approx.": "approximately", "dept.": "department",
    "est.": "established", "inc.": "incorporated", "ltd.": "limited", "ltd": "limited",
    "corp.": "corporation", "bros.": "brothers", "ave.": "avenue", "blvd.": "boulevard",
    "rd.": "road", "hwy.": "highway", "apt.": "apartment", "fig.": "figure", "vol.": "volume",
    "ch.": "chapter", "pp.": "pages", "ed.": "edition", "misc.": "miscellaneous",
    "max.": "maximum", "min.": "minimum", "tel.": "telephone", "mt.": "mount", "ft.": "fort",
    "w/": "with", "w/o": "without", "b/c": "because", "a/c": "A C", "n/a": "not applicable",
    "c/o": "care of", "ps.": "P S", "p.s.": "P S", "asap": "A S A P",
    "diy": "D I Y", "phd": "P H D", "ph.d.": "P H D", "faq": "F A Q", "rsvp": "R S V P",
}  # fmt: skip
"""Lower-case form, dot included where the dot makes it one, to the words that are said."""

BEFORE_NUMBER = {"no.": "number", "nos.": "numbers", "p.": "page", "pg.": "page", "§": "section"}
"""Said this way only when a number follows ("No. 5", but "No. I will not.")."""

NUMBER_IDIOMS = {
    "24/7": "twenty four seven", "9/11": "nine eleven", "911": "nine one one", "50/50": "fifty fifty",
    "404": "four oh four", "007": "double oh seven",
}  # fmt: skip

UNITS = {
    "km": ("kilometer", "kilometers"), "m": ("meter", "meters"), "cm": ("centimeter", "centimeters"),
    "mm": ("millimeter", "millimeters"), "µm": ("micrometer", "micrometers"),
    "nm": ("nanometer", "nanometers"), "mi": ("mile", "miles"), "mi.": ("mile", "miles"),
    "ft": ("foot", "feet"), "ft.": ("foot", "feet"), "in.": ("inch", "inches"),
    "yd": ("yard", "yards"), "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"),
    "mg": ("milligram", "milligrams"), "µg": ("microgram", "micrograms"), "t": ("ton", "tons"),
    "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "lb.": ("pound", "pounds"),
    "lbs.": ("pound", "pounds"), "oz": ("ounce", "ounces"), "oz.": ("ounce", "ounces"),
    "l": ("liter", "liters"), "ml": ("milliliter", "milliliters"), "cl": ("centiliter", "centiliters"),
    "gal": ("gallon", "gallons"), "s": ("second", "seconds"), "sec": ("second", "seconds"),
    "sec.": ("second", "seconds"), "secs": ("second", "seconds"), "ms": ("millisecond", "milliseconds"),
    "min": ("minute", "minutes"), "mins": ("minute", "minutes"), "min.": ("minute", "minutes"),
    "h": ("hour", "hours"), "hr": ("hour", "hours"), "hr.": ("hour", "hours"),
    "hrs": ("hour", "hours"), "hrs.": ("hour", "hours"), "yr": ("year", "years"),
    "yrs": ("year", "years"), "mph": ("mile per hour", "miles per hour"),
    "km/h": ("kilometer per hour", "kilometers per hour"),
    "kph": ("kilometer per hour", "kilometers per hour"),
    "m/s": ("meter per second", "meters per second"), "kb": ("kilobyte", "kilobytes"),
    "mb": ("megabyte", "megabytes"), "gb": ("gigabyte", "gigabytes"), "tb": ("terabyte", "terabytes"),
    "mbps": ("megabit per second", "megabits per second"), "hz": ("hertz", "hertz"),
    "khz": ("kilohertz", "kilohertz"), "mhz": ("megahertz", "megahertz"),
    "ghz": ("gigahertz", "gigahertz"), "w": ("watt", "watts"), "kw": ("kilowatt", "kilowatts"),
    "mw": ("megawatt", "megawatts"), "kwh": ("kilowatt hour", "kilowatt hours"),
    "v": ("volt", "volts"), "mah": ("milliamp hour", "milliamp hours"), "db": ("decibel", "decibels"),
    "tbsp": ("tablespoon", "tablespoons"), "tbsp.": ("tablespoon", "tablespoons"),
    "tsp": ("teaspoon", "teaspoons"), "tsp.": ("teaspoon", "teaspoons"),
    "sqm": ("square meter", "square meters"),
    "cal": ("calorie", "calories"),
    "kcal": ("kilocalorie", "kilocalories"),
    "°": ("degree", "degrees"), "°c": ("degree Celsius", "degrees Celsius"),
    "°f": ("degree Fahrenheit", "degrees Fahrenheit"), "ºc": ("degree Celsius", "degrees Celsius"),
    "km²": ("square kilometer", "square kilometers"), "m²": ("square meter", "square meters"),
    "m2": ("square meter", "square meters"), "m³": ("cubic meter", "cubic meters"),
    "cm²": ("square centimeter", "square centimeters"), "ha": ("hectare", "hectares"),
    "co2": ("C O two", "C O two"), "fps": ("frame per second", "frames per second"),
    "px": ("pixel", "pixels"), "mp": ("megapixel", "megapixels"), "rpm": ("R P M", "R P M"),
    "%": ("percent", "percent"), "‰": ("per mille", "per mille"), "x": ("times", "times"),
    "k": ("thousand", "thousand"), "bn": ("billion", "billion"), "tn": ("trillion", "trillion"),
}  # fmt: skip
"""Unit after a number, lower case, to its singular and plural."""

PER = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "day": "day",
    "week": "week", "wk": "week", "month": "month", "mo": "month", "yr": "year", "year": "year",
    "kg": "kilogram", "g": "gram", "l": "liter", "lb": "pound", "night": "night",
    "person": "person", "m": "meter", "km": "kilometer", "ml": "milliliter", "unit": "unit",
}  # fmt: skip
"""What stands after the stroke in "5 mg/l" or "$10/month"."""

CURRENCIES = {
    "US$": (("dollar", "dollars"), ("cent", "cents")),
    "A$": (("Australian dollar", "Australian dollars"), ("cent", "cents")),
    "C$": (("Canadian dollar", "Canadian dollars"), ("cent", "cents")),
    "$": (("dollar", "dollars"), ("cent", "cents")),
    "£": (("pound", "pounds"), ("penny", "pence")),
    "€": (("euro", "euros"), ("cent", "cents")),
    "¥": (("yen", "yen"), ("sen", "sen")),
    "₹": (("rupee", "rupees"), ("paisa", "paise")),
    "₩": (("won", "won"), ("jeon", "jeon")),
    "₽": (("ruble", "rubles"), ("kopeck", "kopecks")),
}
CURRENCY_CODES = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
SCALES = {
    "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion",
    "k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion",
    "tn": "trillion",
}  # fmt: skip

SYMBOLS = {
    "&": "and", "+": "plus", "=": "equals", "%": "percent", "@": "at", "#": "number",
    "×": "times", "÷": "divided by", "±": "plus or minus", "≈": "about", "<": "less than",
    ">": "greater than", "≤": "at most", "≥": "at least", "→": "to", "°": "degrees",
    "©": "copyright", "€": "euros", "$": "dollars", "£": "pounds",
}  # fmt: skip
"""Symbols that stand alone between spaces."""

VULGAR_FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip

ACRONYMS_AS_WORDS = words_in(
    "NASA NATO UNESCO UNICEF OPEC LASER RADAR SCUBA FIFA AIDS PIN SIM GIF JPEG RAM ROM LAN "
    "SWAT PETA IKEA LEGO NAFTA ASCII BASIC COVID NEET STEM OLED LED YOLO FOMO SUPER"
) - {"LED", "OLED"}
"""Capitals that are said as a word although the dictionary may not know them."""

KNOWN_ACRONYMS = words_in(
    "IT US UK EU UN AI TV PC CEO USA LED OLED DNA RNA GPS USB PDF HTML HTTP HTTPS URL CPU GPU FBI "
    "CIA BBC CNN NBA NFL MBA PHD ATM DJ VIP CD DVD HD UHD VR AR API SQL CSS SMS SOS ETA HR PR QR ID "
    "OK UFO BMW IBM NYC LA DC EV IQ ER VHS MP3 SEO GDP VAT IPO KPI ROI B2B CRM SUV ABC XML CSV "
    "UV IV MRI ECG NGO WHO"
)
"""Capitals that are always spelt, even where the letters make a word ("US", "IT", "WHO")."""

TOP_LEVEL_DOMAINS = words_in(
    "com org net edu gov mil int io ai co uk us de fr es it nl eu info biz app dev example test "
    "tv me xyz shop store online site tech ca au nz in jp cn ch at be se no dk fi pl pt br mx "
    "academy school coffee studio blog news cloud local museum"
)
SPELT_DOMAINS = words_in("uk us de fr es eu nl io ai tv au nz jp cn ch ca cn dk br mx fi")
"""Endings that are spelt ("dot U K"); the others are read ("dot com")."""

FILE_ENDINGS = words_in("mp4 mp3 pdf png jpg txt md py js html csv json zip doc docx srt")
REGNAL = words_in(
    "Henry Louis George Edward William James Charles Elizabeth Richard Philip Napoleon Catherine "
    "Pope Pius John Paul Benedict Frederick Francis Ferdinand Ramses Rameses Alexander Nicholas "
    "Ivan Peter Mary Gustav Christian Leopold Wilhelm Otto Ptolemy King Queen Cleopatra Felipe"
)
"""Names after which a Roman numeral is an ordinal ("Henry VIII": the eighth)."""

NUMBERED = words_in(
    "chapter part war act volume section book phase type title scene level stage episode season "
    "article class bowl appendix figure table grade mark step round rocky lesson unit"
)
"""Nouns after which a Roman numeral is a cardinal ("World War II": two)."""
