"""Fixed words of the caption grammar: joints, counts, positions, sentences with a gap for a noun."""

# Tables are read by the line, however long.
# ruff: noqa: E501

from __future__ import annotations

SIDES = {
    "left": ("on the left", "on the left side", "at the left", "at left"),
    "center": ("in the middle", "in the centre", "at the center", "in the center"),
    "right": ("on the right", "on the right side", "at the right", "at right"),
}
LEFT_OF = {
    "left": ("to the left of", "left of", "on the left of", "on the left side of"),
    "right": ("to the right of", "right of", "on the right of", "on the right side of"),
}
OTHER = {"left": "right", "right": "left"}
JOINTS = (
    " and ",
    " and ",
    " and ",
    " next to ",
    " with ",
    " beside ",
    " near ",
    ", ",
    " in front of ",
    " behind ",
    " close to ",
    " together with ",
    " by ",
)
THIRD = (" and ", ", and ", ", with ", " with ", ", ")
COUNTS = {
    2: ("two", "two", "two", "a pair of", "a couple of", "2", "both"),
    3: ("three", "three", "3", "a trio of"),
    4: ("four", "four", "4"),
}
SMALL = ("small", "little", "tiny", "miniature")
BIG = ("big", "large", "huge", "giant", "enormous")
ARTICLES = ("a", "a", "a", "the", "one", "this", "our", "a single")
WEARING = (
    "in {c}",
    "wearing {c}",
    "dressed in {c}",
    "in a {c} shirt",
    "with a {c} shirt",
    "in {c} clothes",
    "in a {c} jacket",
    "in a {c} coat",
)
SKIN_WORDS = {
    "light": ("light-skinned", "pale", "white"), "fair": ("fair-skinned",), "tan": ("tanned", "olive-skinned"),
    "brown": ("brown-skinned", "brown"), "dark": ("dark-skinned", "black"),
}  # fmt: skip
OUTFIT_WORDS = {
    "casual": ("in casual clothes", "in jeans"), "business": ("in a suit", "in business clothes", "wearing a tie", "in a formal suit"),
    "doctor": ("in a white coat", "dressed as a doctor", "with a stethoscope"), "nurse": ("in a nurse uniform", "in scrubs"),
    "scientist": ("in a lab coat", "with safety goggles"), "chef": ("in a chef's hat", "in an apron", "dressed as a cook"),
    "builder": ("in a hard hat", "with a safety helmet", "in a safety vest"), "farmer": ("in a straw hat", "in overalls", "in rubber boots"),
    "astronaut": ("in a space suit", "with a space helmet"), "student": ("with a school bag", "with a backpack", "in school uniform"),
    "athlete": ("in sportswear", "in a tracksuit", "in running shoes"), "police": ("in police uniform", "with a badge"),
    "firefighter": ("in firefighting gear", "with a fire helmet"), "dress": ("in a dress", "wearing a long dress", "in a summer dress"),
}  # fmt: skip
CHART_WORDS = {
    0: ("rising", "growing", "climbing", "increasing", "soaring", "upward"),
    1: ("falling", "declining", "dropping", "shrinking", "decreasing", "downward"),
    2: ("mixed", "up and down", "fluctuating", "unsteady"),
}
SUN = {
    True: ("with the sun", "with a big sun", "the sun is shining", "with the sun in the sky"),
    False: ("with the moon", "with a full moon in the sky", "the moon above"),
}  # True by day
EMPTY = (
    "an empty {n}",
    "empty {n}",
    "{n} with nobody in it",
    "{n}, nothing else",
    "only {n}",
    "{n} without people or things",
    "a deserted {n}",
)
VIEWS = (
    "",
    "",
    "",
    "a wide view of ",
    "view of ",
    "a picture of ",
    "establishing shot of ",
    "we see ",
    "a scene with ",
)
OPENERS = (
    "Visual: ",
    "We see ",
    "Show ",
    "Scene: ",
    "Picture of ",
    "Close-up of ",
    "Shot of ",
    "An image of ",
    "B-roll: ",
    "On screen: ",
    "Visual: ",
    "Animation of ",
    "Illustration of ",
)
LOOKS = (
    "colourful",
    "calm mood",
    "warm light",
    "friendly mood",
    "simple",
    "clean",
    "wide shot",
    "medium shot",
    "happy mood",
    "cheerful",
    "animated",
    "illustration",
    "close-up",
    "high quality",
)
HEAD_TIMES = {
    "day": ("DAY", "NOON", "AFTERNOON"), "sunrise": ("MORNING", "DAWN", "SUNRISE"), "golden hour": ("GOLDEN HOUR", "LATE AFTERNOON"),
    "sunset": ("SUNSET",), "dusk": ("DUSK", "EVENING"), "night": ("NIGHT", "MIDNIGHT"), "moonlight": ("MOONLIGHT", "MOONLIT NIGHT"), "spotlight": ("SPOTLIGHT",),
}  # fmt: skip
BACKDROPS = (
    "on a {c} background",
    "on a {c} backdrop",
    "against a {c} background",
    "in front of a {c} wall",
    "over a plain {c} background",
    "on {c}",
    "against {c}",
)

# Sentences that any thing may stand in; {n} has an article, {b} has none, {s} is plural.
NARRATED = (
    "This is {n}.",
    "Here is {n}.",
    "Look at {n}.",
    "Meet {n}.",
    "Have you ever seen {n}?",
    "What is {n}?",
    "Today we talk about {n}.",
    "Let us look at {n}.",
    "Every {b} tells a story.",
    "{n} can change everything.",
    "You need {n}.",
    "All you need is {n}.",
    "It starts with {n}.",
    "It all began with {n}.",
    "Imagine {n}.",
    "Think of {n}.",
    "Do you remember your first {b}?",
    "How does {n} work?",
    "Choose your {b}.",
    "Your {b} is ready.",
    "Our {b} is the best in town.",
    "The new {b} is here.",
    "Find the right {b} for you.",
    "A better {b} for everyone.",
    "Why do we need {n}?",
    "Nobody noticed {n}.",
    "Suddenly there was {n}.",
    "She dreamed of {n}.",
    "He had always wanted {n}.",
    "They bought {n} last year.",
    "We made {n} for you.",
    "Every day we use {n}.",
    "Be careful with {n}.",
    "Step one: take {n}.",
    "First, find {n}.",
    "Draw {n}.",
    "The word for today is {b}.",
    "Lesson three: the {b}.",
    "It looks like {n}.",
    "It is as simple as {n}.",
    "We could not live without {n}.",
    "Bring {n} tomorrow.",
    "The story of {n}.",
    "Discover the {b}.",
    "And then came {n}.",
    "Thank you for the {b}.",
    "Can you see the {b}?",
    "There is {n}.",
    "The {b} is waiting.",
    "Win {n} today!",
)
NARRATED_MANY = (
    "These are {s}.",
    "Look at the {s}.",
    "We love {s}.",
    "Today we learn about {s}.",
    "What do {s} need?",
    "Everybody likes {s}.",
    "More {s} than ever.",
    "Here come the {s}.",
    "Millions of {s} every year.",
    "How do {s} work?",
    "We care about {s}.",
    "There are {s} everywhere.",
    "{s} for everyone.",
    "Our {s} are the best.",
)
LEAD_INS = (
    "And ",
    "Today, ",
    "But then: ",
    "Remember: ",
    "Now ",
    "Every day, ",
    "Fact: ",
    "In short: ",
    "So ",
    "You know, ",
    "Narrator: ",
    "For example: ",
    "In 2024, ",
    "Finally, ",
    "Meanwhile, ",
    "In the end, ",
)
BETWEEN = (" and ", ", and ", ", while ", ", but ", ". ", "; ", ", then ")
