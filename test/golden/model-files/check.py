"""Which globals the pickles of a folder name, by Python's own pickletools: a line of JSON a file."""

import json
import pickletools
import sys
from pathlib import Path

PUTS = ("PUT", "BINPUT", "LONG_BINPUT")
GETS = ("GET", "BINGET", "LONG_BINGET")
UNREAD = ("INST", "OBJ", "EXT1", "EXT2", "EXT4", "PERSID", "NEWOBJ_EX")


def named(data):
    memo, last, found = {}, [], []
    for opcode, argument, _ in pickletools.genops(data):
        if opcode.name == "MEMOIZE":
            memo[len(memo)] = last[-1] if last else None
        elif opcode.name in PUTS:
            memo[argument] = last[-1] if last else None
        elif opcode.name in GETS:
            last.append(memo[argument])
        elif opcode.name == "GLOBAL":
            found.append(argument)
            last.append(None)
        elif opcode.name == "STACK_GLOBAL":
            found.append(f"{last[-2]} {last[-1]}")
            last.append(None)
        elif opcode.name in UNREAD:
            found.append(opcode.name)
        elif opcode.name not in ("FRAME", "PROTO", "MARK"):
            last.append(argument if isinstance(argument, str) else None)
    return found


for path in sorted(Path(sys.argv[1]).iterdir()):
    print(json.dumps({"file": path.name, "globals": named(path.read_bytes())}))
