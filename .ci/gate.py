"""Hold scores against floors: gate.py FLOORS FOLDER, with FOLDER/CORPUS.score as score.py --json prints it."""
import json
import os
import sys

floors, folder = sys.argv[1:]
failed = 0
for line in open(floors, encoding="utf-8"):
    if line.startswith("#") or not line.strip():
        continue
    corpus, metric, floor = line.split()
    value = json.load(open(os.path.join(folder, corpus + ".score"), encoding="utf-8"))
    for key in metric.split("."):
        value = value[key]
    low = value < float(floor)
    failed += low
    print(f"{corpus:10} {metric:20} {value:.4f}  floor {float(floor):.4f}{'  BELOW' if low else ''}")
print(f"score gate: {failed} below their floor")
sys.exit(failed > 0)
