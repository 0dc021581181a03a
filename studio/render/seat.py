"""The engine thread's seat: the loaded engine and the cache, kept from job to job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.models.device import AUTO
from studio.engine.models.store import ModelStore
from studio.paths import Paths, resources_dir
from studio.render.cache import Cache
from studio.render.remote import RemoteClips
from studio.settings import load_settings

if TYPE_CHECKING:
    from studio.engine.local import LocalEngine
    from studio.engine.picture_safety import PictureJudge
    from studio.quality.features import FeatureNetwork


class Seat:
    """Tools of the jobs of one worker. Built anywhere, used on the engine thread only.

    Attributes:
        paths: Where cache and data are.
        store: Where models are found.
        remote: Other machines that draw, or None.
    """

    def __init__(
        self, paths: Paths, store: ModelStore, *, processor: str = "", memory_mb: float = 0.0
    ) -> None:
        """Nothing is loaded or tried yet.

        Args:
            paths: Where cache and data are.
            store: Where models are found.
            processor: Where networks run; as in the person's settings by default.
            memory_mb: What the program may use; as in the person's settings by default.
        """
        self.remote: RemoteClips | None = None
        self._memory_mb = memory_mb
        self.paths, self.store, self._processor = paths, store, processor
        self._engine: LocalEngine | None = None
        self._cache: Cache | None = None
        self._judge: PictureJudge | None = None
        self._features: FeatureNetwork | None = None

    @property
    def engine(self) -> LocalEngine:
        """The engine, made by the first job that asks for it."""
        if self._engine is None:
            # Families, networks and drawing take half a second to load: on the thread that needs them.
            from studio.engine.local import LocalEngine  # noqa: PLC0415
            from studio.engine.models.probe import find_device  # noqa: PLC0415

            wish = self._processor or load_settings(self.paths.data_dir).processor or AUTO
            device = find_device(wish, folder=self.paths.data_dir)
            self._engine = LocalEngine(self.store, device=device)
        return self._engine

    def judge(self) -> PictureJudge:
        """The network that judges pictures, loaded by the first job that asks for it.

        Raises:
            ModelError: It is not installed, damaged, or cannot be loaded.
        """
        if self._judge is None:
            from studio.engine.picture_safety import load_judge  # noqa: PLC0415

            self._judge = load_judge()
        return self._judge

    @property
    def features(self) -> FeatureNetwork:
        """The network that tells how alike pictures are, loaded by the first job that asks for it."""
        if self._features is None:
            from studio.quality.features import shipped_network  # noqa: PLC0415

            self._features = shipped_network(resources_dir() / "features")
        return self._features

    @property
    def cache(self) -> Cache:
        """The cache, opened by the first job that asks for it."""
        if self._cache is None:
            self._cache = Cache(self.paths.cache_dir)
        return self._cache

    @property
    def memory_mb(self) -> float:
        """What the person lets the program use; 0 leaves it to the machine."""
        return self._memory_mb or load_settings(self.paths.data_dir).memory_mb

    def close(self) -> None:
        """Drop the loaded model; close the cache. A later job makes them again."""
        if self._engine is not None:
            self._engine.close()
        if self._cache is not None:
            self._cache.close()
        self._engine = self._cache = self._judge = self._features = None
