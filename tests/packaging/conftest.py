"""The modules beside ``packaging/dev.py`` are no package: Python finds them in the folder of the script."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "linux"))
