"""Checks entities of FollowTheMoney, one JSON object a line on standard input, by its own
library: schemas, required properties, values that stay as they are when it cleans them,
references to entities of the right schema. Prints what is wrong, then counts by schema."""
import collections
import json
import re
import sys

from followthemoney import model
from followthemoney.types import registry

entities, wrong = {}, []
for line in sys.stdin:
    e = json.loads(line)
    if e["id"] in entities:
        wrong.append(f"{e['id']}: twice")
    entities[e["id"]] = e

counts = collections.Counter()
for e in entities.values():
    schema = model.get(e["schema"])
    if schema is None or schema.abstract:
        wrong.append(f"{e['id']}: schema {e['schema']}")
        continue
    counts[schema.name] += 1
    if registry.entity.clean(e["id"]) != e["id"] or len(e["id"]) > registry.entity.max_length:
        wrong.append(f"{e['id']}: not an id")
    try:
        schema.validate(e)
    except Exception as error:
        wrong.append(f"{e['id']}: {error}")
    proxy = model.get_proxy(e, cleaned=False)
    for name, values in e["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            wrong.append(f"{e['id']}: {schema.name} has no {name}")
            continue
        if sorted(proxy.get(name)) != sorted(values):
            wrong.append(f"{e['id']}: {name} {values!r} became {proxy.get(name)!r}")
        for value in values:
            if prop.type.clean(value, proxy=proxy) != value or not prop.type.validate(value) or len(value) > prop.max_length:
                wrong.append(f"{e['id']}: {name} {value!r}")
            if prop.range is not None:
                other = entities.get(value)
                if other is None or not model.get(other["schema"]).is_a(prop.range.name):
                    wrong.append(f"{e['id']}: {name} is {value}, which is no {prop.range.name}")

for w in wrong[:50]:
    print("wrong:", w)
print(json.dumps(dict(sorted(counts.items()))))
sys.exit(1 if wrong else 0)
