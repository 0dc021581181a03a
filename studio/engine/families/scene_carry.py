"""Takes over into a sampled scene what earlier scenes of the movie fixed: tokens carried over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from studio.engine.families.scene_cast import Cast, Member, Place, Source
from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Subject, own_seed
from studio.engine.scenery.settle import settled

Draw = Callable[[Source], SceneGraph]
"""Draws an earlier scene's graph, without what it takes over itself."""

SAME_AS: dict[str, tuple[str, ...]] = {
    "bike": ("bicycle",), "boat": ("sailboat", "ship"), "ferry": ("ship",), "freighter": ("ship",),
    "plane": ("airplane",), "jet": ("airplane",), "aircraft": ("airplane", "helicopter"),
    "cup": ("coffee cup",), "mug": ("coffee cup",), "coffee": ("coffee cup",), "tea": ("coffee cup",),
    "box": ("package", "gift box"), "parcel": ("package",), "gift": ("gift box",),
    "present": ("gift box",), "bag": ("shopping bag", "package", "backpack"), "bulb": ("light bulb",),
    "smartphone": ("phone",), "mobile": ("phone",), "notebook": ("laptop", "book"),
    "screen": ("computer", "television", "laptop"), "home": ("house",), "cottage": ("house",),
    "shop": ("shop front",), "store": ("shop front",), "bakery": ("shop front",),
    "tower": ("skyscraper", "lighthouse"), "turbine": ("wind turbine",), "panel": ("solar panel",),
    "balloon": ("hot air balloon", "balloons"), "seedling": ("sprout",), "pin": ("map pin",),
    "kitten": ("cat",), "puppy": ("dog",), "hen": ("chicken",), "van": ("truck", "car"),
    "taxi": ("car",), "lorry": ("truck",), "loaf": ("bread",), "rose": ("flower",), "tulip": ("flower",),
    "letter": ("envelope",), "email": ("envelope",), "team": ("people",), "crowd": ("people",),
    "child": ("people",), "coin": ("coins",), "note": ("banknote",), "card": ("credit card",),
    "leaf": ("leaf",), "couch": ("sofa",), "scooter": ("motorcycle",), "motorbike": ("motorcycle",),
    "excavator": ("tractor",), "server": ("server",), "robot": ("robot",),
}  # fmt: skip
"""Kinds that a noun may be drawn as, the most usual first; others are found by the kind's own name."""

_WHO: dict[str, tuple[str, ...]] = {
    "man": ("man", "old man"), "woman": ("woman", "old woman"), "boy": ("boy",), "girl": ("girl",),
    "father": ("man", "old man"), "mother": ("woman", "old woman"), "grandmother": ("old woman",),
    "grandfather": ("old man",), "son": ("boy", "man"), "daughter": ("girl", "woman"),
    "brother": ("man", "boy"), "sister": ("woman", "girl"), "king": ("man", "old man"),
    "queen": ("woman", "old woman"), "prince": ("man", "boy"), "princess": ("woman", "girl"),
    "child": ("boy", "girl"), "kid": ("boy", "girl"), "baby": ("boy", "girl"),
    "pupil": ("boy", "girl"), "lady": ("woman", "old woman"), "granny": ("old woman",),
    "grandma": ("old woman",), "grandpa": ("old man",), "husband": ("man", "old man"),
    "wife": ("woman", "old woman"), "uncle": ("man", "old man"), "aunt": ("woman", "old woman"),
    "policeman": ("man",),
}  # fmt: skip
_TELLING = frozenset({"bar chart", "line chart", "pie chart", "thermometer", "traffic light"})
"""Kinds whose variant tells something: rising, falling, green. It is not taken over."""
_PERSONAL = ("who", "skin", "outfit", "color", "tint")


def kinds_of(noun: str) -> tuple[str, ...]:
    """Kinds of subjects that a noun may be drawn as, the most usual first."""
    if noun in SUBJECTS:
        return (noun,)
    last = noun.rsplit(" ", 1)[-1]
    if last != noun and noun not in SAME_AS:  # "paper cup"
        return kinds_of(last)
    ends = [kind for kind in SUBJECTS if kind.endswith(f" {noun}")]
    return tuple(dict.fromkeys((*SAME_AS.get(noun, ()), *ends)))


def carried_over(graph: SceneGraph, carried: Cast, draw: Draw) -> SceneGraph:
    """The scene with what its cast says it takes over.

    Only what is drawn is changed: nobody is added, nothing moves. A member or a place that no source
    shows stays as it was sampled.

    Args:
        graph: As sampled from the scene's own words.
        carried: What it takes over.
        draw: Draws a source.
    """
    if not carried.members and carried.place is None:
        return graph
    # Each keeps the looks that its own seed gives, whatever scenery it stands before.
    subjects = [replace(s, identity=own_seed(graph, i)) for i, s in enumerate(graph.subjects)]
    taken: set[int] = set()
    for member in carried.members:
        index = member_in(subjects, member, taken)
        if index is None:
            continue
        model = _first(member, draw)
        if model is None:
            continue
        taken.add(index)
        subjects[index] = _like(subjects[index], model, member, draw)
    graph = replace(graph, subjects=tuple(subjects))
    if carried.place is not None:
        graph = _in_place(graph, carried.place, draw)
    return settled(graph)


def member_in(
    subjects: Sequence[Subject], member: Member, taken: AbstractSet[int] = frozenset()
) -> int | None:
    """The subject that a member is: the one that agrees best with what the words call it."""
    if member.is_person:
        people = [i for i, s in enumerate(subjects) if s.kind == "person" and i not in taken]
        allowed = _WHO.get(member.noun, ())

        def agrees(index: int) -> tuple[int, int]:
            person = subjects[index]
            return (
                2 * (person.outfit == member.noun) + (person.who in allowed if allowed else 0),
                -index,
            )

        return max(people, key=agrees, default=None)
    kinds = kinds_of(member.noun)
    for kind in kinds:
        for index, subject in enumerate(subjects):
            if subject.kind == kind and index not in taken:
                return index
    return None


def shown_in(member: Member, sources: tuple[Source, ...], draw: Draw) -> Iterator[Subject]:
    """The member in each source that shows it, with its identity."""
    for source in sources:
        scene = draw(source)
        index = member_in(scene.subjects, member)
        if index is not None:
            found = scene.subjects[index]
            yield replace(found, identity=own_seed(scene, index))


def _first(member: Member, draw: Draw) -> Subject | None:
    return next(shown_in(member, member.sources, draw), None)


def _like(subject: Subject, model: Subject, member: Member, draw: Draw) -> Subject:
    """The subject with the looks of its model, but for what the words state anew."""
    looks = model
    for name, source in member.since:
        if name in ("color", "outfit", "who"):
            changed = next(shown_in(member, (source,), draw), None)
            if changed is not None:
                looks = replace(looks, **{name: getattr(changed, name)})
                looks = replace(looks, tint=changed.tint) if name == "color" else looks
    fields: dict[str, object] = {"identity": model.identity}
    if subject.kind == "person":
        fields |= {name: getattr(looks, name) for name in _PERSONAL if name not in member.free}
        if "color" in member.free:
            fields.pop("tint", None)
        allowed = _WHO.get(member.noun)
        if allowed and fields.get("who", subject.who) not in allowed:
            fields["who"] = subject.who  # "the boy" of before is "the man" now: the words rule
    else:
        if {subject.kind, looks.kind} <= set(SAME_AS.get(member.noun, ())):
            fields["kind"] = looks.kind  # "the boat" stays the sailboat that it was
        if "color" not in member.free:
            fields |= {"color": looks.color, "tint": looks.tint}
        if subject.kind not in _TELLING and "variant" not in member.free:
            fields["variant"] = looks.variant
        if not subject.text:
            fields["text"] = looks.text
    return replace(subject, **fields)  # pyright: ignore[reportArgumentType]


def _in_place(graph: SceneGraph, place: Place, draw: Draw) -> SceneGraph:
    """The scene in the place as it was seen before, by the light that was there last."""
    stage = graph.stage
    found = next(
        (s for s in map(draw, place.sources) if s.stage.setting in place.settings), None
    )  # fmt: skip
    if found is None:
        return graph
    is_same = stage.setting == found.stage.setting
    if is_same or not place.is_wide or stage.setting not in place.settings:
        stage = replace(
            stage, setting=found.stage.setting, variant=found.stage.variant,
            backdrop=found.stage.backdrop, tint=found.stage.tint, sun_x=found.stage.sun_x,
        )  # fmt: skip
        graph = replace(graph, seed=found.seed)
    stage = replace(stage, hue=found.stage.hue, warmth=found.stage.warmth)
    lit = next(map(draw, place.light_sources or place.sources), found).stage
    if "light" not in place.free:
        stage = replace(stage, light=lit.light, has_sun=lit.has_sun)
    if "weather" not in place.free:
        stage = replace(stage, weather=lit.weather)
    return replace(graph, stage=stage)
