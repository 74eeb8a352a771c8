"""`measured.py COMMAND…`: runs it and prints what it took as JSON: wall and CPU seconds, peak memory in megabytes, its output."""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
said, complained = child.communicate()
wall = time.perf_counter() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
result = {"code": child.returncode, "wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "megabytes": usage.ru_maxrss / 1024, "said": said, "complained": complained[-2000:]}
print(json.dumps(result))
