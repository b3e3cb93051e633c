"""The project's news as Qt signals, on the thread of the window."""

from PySide6.QtCore import QObject, Signal

from annotator.app.project import Changed, Project, Saving


class ProjectEvents(QObject):
    """``changed`` carries a Changed, ``saving_changed`` a Saving. Both arrive on the thread that made this object."""

    changed = Signal(object)
    saving_changed = Signal(object)
    _stirred = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._last: Saving | None = None
        self._stirred.connect(self._look)
        project.on_changed.append(self._tell_changed)
        project.on_saving.append(self._tell_saving)

    def disconnect_project(self) -> None:
        """Hear nothing more of the project."""
        self._project.on_changed.remove(self._tell_changed)
        self._project.on_saving.remove(self._tell_saving)

    def _tell_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _tell_saving(self, _saving: Saving) -> None:
        # Comes from the writer's thread too; what was true there may be out of date when it arrives here.
        self._stirred.emit()

    def _look(self) -> None:
        saving = self._project.saving
        if saving is not self._last or saving is Saving.FAILED:
            self._last = saving
            self.saving_changed.emit(saving)
