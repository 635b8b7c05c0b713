#!/usr/bin/env python3
"""Writes the vectors beside this file from FORMAT.md alone: a second reading of the format, independent of the program.

A vector's bytes are words apart by spaces, each hexadecimal, or hexadecimal*count for a repeated run.
"""
import hashlib
import json
import os


def h(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def label(name):
    return b"lotse/1 " + name.encode() + b"\0"


def number(value, size):
    return value.to_bytes(size, "big")


def words(data):
    """Hexadecimal with long runs of one byte shortened."""
    out, plain, at = [], bytearray(), 0
    while at < len(data):
        end = at
        while end < len(data) and data[end] == data[at]:
            end += 1
        if end - at >= 8:
            if plain:
                out.append(plain.hex())
                plain = bytearray()
            out.append("%02x*%d" % (data[at], end - at))
        else:
            plain += data[at:end]
        at = end
    if plain:
        out.append(plain.hex())
    return " ".join(out)


def id_(byte):
    return bytes([byte]) * 16


LOG = id_(0x0A)


def replaced(data, at, new):
    return data[:at] + new + data[at + len(new):]


def write(name, accept, reject):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json")
    seen = set()
    for vector in accept + reject:
        assert vector["name"] not in seen, vector["name"]
        seen.add(vector["name"])
        vector["bytes"] = words(vector["bytes"])
    with open(path, "w") as file:
        json.dump({"accept": accept, "reject": reject}, file, indent=1)
        file.write("\n")


def entry_header():
    def make(number_=7, first=40, count=3, epoch=2, author=id_(0x0B), key=id_(0x0C), log=LOG):
        return (b"LtEn" + number(1, 2) + number(0, 2) + log + number(number_, 8) + number(first, 8) + number(count, 4)
                + number(epoch, 4) + author + key + b"\x11" * 32 + b"\x22" * 32 + b"\x33" * 64)

    good = make()
    assert len(good) == 208
    accept = [
        {"name": "plain", "bytes": good, "entryHash": h(label("entry-hash"), good).hex()},
        {"name": "largest", "bytes": make(number_=2**63 - 1, first=2**63 - 1 - 10000, count=10000, epoch=2**32 - 1),
         "entryHash": h(label("entry-hash"), make(number_=2**63 - 1, first=2**63 - 10001, count=10000,
                                                  epoch=2**32 - 1)).hex()},
    ]
    reject = [
        {"name": "empty", "bytes": b"", "reason": "length"},
        {"name": "a byte short", "bytes": good[:-1], "reason": "length"},
        {"name": "a byte long", "bytes": good + b"\0", "reason": "length"},
        {"name": "magic of an event", "bytes": replaced(good, 0, b"LtEv"), "reason": "magic"},
        {"name": "suite 2", "bytes": replaced(good, 5, b"\x02"), "reason": "suite"},
        {"name": "suite 257", "bytes": replaced(good, 4, b"\x01"), "reason": "suite"},
        {"name": "flag 1", "bytes": replaced(good, 7, b"\x01"), "reason": "flags"},
        {"name": "log id zero", "bytes": make(log=id_(0)), "reason": "logIDZero"},
        {"name": "entry number zero", "bytes": make(number_=0), "reason": "number"},
        {"name": "entry number too large", "bytes": make(number_=2**63), "reason": "number"},
        {"name": "first event zero", "bytes": make(first=0), "reason": "firstEvent"},
        {"name": "first event too large", "bytes": make(first=2**63 - 2), "reason": "firstEvent"},
        {"name": "first event all ones", "bytes": make(first=2**64 - 1), "reason": "firstEvent"},
        {"name": "no events", "bytes": make(count=0), "reason": "eventCount"},
        {"name": "too many events", "bytes": make(count=10001), "reason": "eventCount"},
        {"name": "author epoch zero", "bytes": make(epoch=0), "reason": "authorEpochZero"},
        {"name": "author zero", "bytes": make(author=id_(0)), "reason": "authorZero"},
        {"name": "idempotency key zero", "bytes": make(key=id_(0)), "reason": "idempotencyKeyZero"},
    ]
    write("entry-header", accept, reject)


def event_header():
    def make(class_=3, padding=b"\0\0\0", epoch=1, compartment=id_(0x0D), version=5, length=272, nonce=b"\x44" * 12):
        return (bytes([class_]) + padding + number(epoch, 4) + compartment + number(version, 8) + number(length, 4)
                + nonce + b"\x55" * 32)

    def control(class_=1, **change):
        fields = dict(epoch=0, compartment=id_(0), version=0, nonce=bytes(12), length=100)
        fields.update(change)
        return make(class_, **fields)

    good = make()
    assert len(good) == 80
    accept = [
        {"name": "data", "bytes": good},
        {"name": "shortest data", "bytes": make(length=17)},
        {"name": "longest data", "bytes": make(length=65552, version=2**63 - 1, epoch=2**32 - 1)},
        {"name": "roster", "bytes": control(1)},
        {"name": "keys", "bytes": control(2, length=1048576)},
    ]
    for vector in accept:
        vector["eventsHash"] = h(label("events"), vector["bytes"]).hex()
    reject = [
        {"name": "empty", "bytes": b"", "reason": "length"},
        {"name": "a byte short", "bytes": good[:-1], "reason": "length"},
        {"name": "a byte long", "bytes": good + b"\0", "reason": "length"},
        {"name": "class 0", "bytes": make(0), "reason": "eventClass"},
        {"name": "class 4", "bytes": make(4), "reason": "eventClass"},
        {"name": "padding", "bytes": make(padding=b"\0\0\1"), "reason": "padding"},
        {"name": "control with key epoch", "bytes": control(epoch=1), "reason": "controlKeyEpoch"},
        {"name": "control with compartment", "bytes": control(compartment=id_(1)), "reason": "controlCompartment"},
        {"name": "control with version", "bytes": control(version=1), "reason": "controlVersion"},
        {"name": "control with nonce", "bytes": control(nonce=bytes(11) + b"\1"), "reason": "controlNonce"},
        {"name": "control without payload", "bytes": control(length=0), "reason": "payloadLength"},
        {"name": "control too long", "bytes": control(length=1048577), "reason": "payloadLength"},
        {"name": "data without key epoch", "bytes": make(epoch=0), "reason": "keyEpochZero"},
        {"name": "data without compartment", "bytes": make(compartment=id_(0)), "reason": "compartmentZero"},
        {"name": "data without version", "bytes": make(version=0), "reason": "version"},
        {"name": "data version too large", "bytes": make(version=2**63), "reason": "version"},
        {"name": "data without text", "bytes": make(length=16), "reason": "payloadLength"},
        {"name": "data too long", "bytes": make(length=65553), "reason": "payloadLength"},
        {"name": "length all ones", "bytes": make(length=2**32 - 1), "reason": "payloadLength"},
    ]
    write("event-header", accept, reject)


def fields(type_, *values):
    out = b"\x01" + number(1, 4) + bytes([type_])
    for tag, value in values:
        out += bytes([tag]) + number(len(value), 4) + value
    return out


SIGN, AGREE, WRAP, HALF, HASH = b"\x61" * 32, b"\x62" * 1216, b"\x63" * 1168, b"\x64" * 40, b"\x65" * 32


def key(epoch):
    return number(epoch, 4) + HASH + HALF


def circle_id(*bodies):
    return h(label("circle"), LOG, *sorted(bodies))[:16]


CONTROL = {
    "genesis": (1, 1, [(2, b"\0"), (3, b"\x66" * 32), (4, SIGN)]),
    "body-found": (2, 1, [(2, id_(1)), (3, b"\x02"), (4, AGREE), (5, AGREE), (6, WRAP), (7, id_(2)), (8, b"\x42"),
                          (9, SIGN), (10, AGREE), (11, WRAP)]),
    "body-admit": (3, 1, [(2, id_(1)), (3, HASH)]),
    "body-end": (4, 1, [(2, id_(1))]),
    "body-epoch": (5, 1, [(2, id_(1)), (3, number(2, 4)), (4, AGREE), (5, AGREE), (6, WRAP), (7, WRAP),
                          (8, id_(2) + WRAP + id_(3) + WRAP)]),
    "member-add": (6, 1, [(2, id_(1)), (3, id_(2)), (4, b"\x02"), (5, SIGN), (6, AGREE), (7, number(1, 4)), (8, WRAP)]),
    "member-roles": (7, 1, [(2, id_(2)), (3, b"\x7f")]),
    "member-key": (8, 1, [(2, id_(2)), (3, number(2, 4)), (4, SIGN), (5, AGREE), (6, number(1, 4)), (7, WRAP)]),
    "member-remove": (9, 1, [(2, id_(2))]),
    "circle-epoch": (16, 2, [(2, circle_id(id_(1), id_(2))), (3, number(1, 4)), (4, b"\x01"), (5, HASH),
                             (6, id_(1) + number(1, 4) + WRAP + id_(2) + number(3, 4) + WRAP)]),
    "compartment-open": (17, 2, [(2, id_(4)), (3, b"\x01"), (4, id_(5)), (5, number(1, 4)), (6, key(1)), (7, id_(6)),
                                 (8, b"\x02"), (9, b"\x01")]),
    "compartment-epoch": (17, 2, [(2, id_(4)), (3, b"\x02"), (4, id_(5)), (5, number(1, 4)), (6, key(2))]),
    "compartment-wider": (17, 2, [(2, id_(4)), (3, b"\x03"), (4, id_(5)), (5, number(1, 4)), (6, key(1) + key(2))]),
    "compartment-narrower": (17, 2, [(2, id_(4)), (3, b"\x04"), (4, id_(5)), (5, number(1, 4)), (6, key(3))]),
    "erase-request": (32, 2, [(2, id_(4)), (3, number(1, 2))]),
    "erase-intent": (33, 2, [(2, id_(4)), (3, number(65535, 2))]),
    "erase-done": (34, 2, [(2, id_(4)), (3, number(9, 8)), (4, number(2**64 - 1, 8)), (5, number(0, 8))]),
}

# Values that mean nothing: event, tag, bytes, reason.
WRONG = [
    ("genesis", 2, b"\x02", "value(2)"),
    ("body-found", 3, b"\x00", "value(3)"),
    ("body-found", 3, b"\x07", "value(3)"),
    ("body-found", 7, id_(0), "value(7)"),
    ("body-found", 8, b"\x00", "value(8)"),
    ("body-found", 8, b"\x80", "value(8)"),
    ("body-epoch", 3, number(0, 4), "value(3)"),
    ("body-epoch", 8, b"", "listEmpty(8)"),
    ("body-epoch", 8, id_(3) + WRAP + id_(2) + WRAP, "listOrder(8)"),
    ("body-epoch", 8, id_(2) + WRAP + id_(2) + WRAP, "listOrder(8)"),
    ("body-epoch", 8, id_(2) + WRAP + b"\0", "length(8)"),
    ("member-add", 7, number(0, 4), "value(7)"),
    ("member-roles", 3, b"\xff", "value(3)"),
    ("member-key", 3, number(0, 4), "value(3)"),
    ("circle-epoch", 4, b"\x00", "value(4)"),
    ("circle-epoch", 4, b"\x04", "value(4)"),
    ("circle-epoch", 6, b"", "listEmpty(6)"),
    ("circle-epoch", 6, id_(1) + number(0, 4) + WRAP, "value(6)"),
    ("circle-epoch", 6, id_(2) + number(1, 4) + WRAP + id_(1) + number(1, 4) + WRAP, "listOrder(6)"),
    ("compartment-open", 3, b"\x00", "value(3)"),
    ("compartment-open", 3, b"\x05", "value(3)"),
    ("compartment-open", 3, b"\x02", "unknownTag(7)"),
    ("compartment-epoch", 3, b"\x01", "missingTag(7)"),
    ("compartment-open", 6, key(0), "value(6)"),
    ("compartment-open", 8, b"\x03", "value(8)"),
    ("compartment-open", 9, b"\x02", "value(9)"),
    ("compartment-wider", 6, key(2) + key(1), "listOrder(6)"),
    ("compartment-wider", 6, b"", "listEmpty(6)"),
    ("erase-request", 3, b"\0", "length(3)"),
    ("erase-done", 5, b"\0" * 9, "length(5)"),
]

# Signing keys of small order: the y of the eight points, as far as they have different ones, and the encodings beyond p.
P = 2**255 - 19
ORDER_EIGHT = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"
SMALL = [y.to_bytes(32, "little") for y in (0, 1, P - 1, P, P + 1)]
SMALL += [bytes.fromhex(ORDER_EIGHT), (P - int.from_bytes(bytes.fromhex(ORDER_EIGHT), "little")).to_bytes(32, "little")]
for weak in SMALL:
    for weak_key in (weak, replaced(weak, 31, bytes([weak[31] ^ 128]))):
        WRONG += [(event, tag, weak_key, "value(%d)" % tag)
                  for event, tag in (("genesis", 4), ("body-found", 9), ("member-add", 5), ("member-key", 4))]


def control():
    accept, reject = [], []
    for name, (type_, class_, values) in CONTROL.items():
        good = fields(type_, *values)
        vector = {"name": name, "class": class_, "bytes": good}
        if name == "genesis":
            vector["logID"] = h(label("log"), b"\0", b"\x66" * 32, SIGN)[:16].hex()
        if name == "body-found":
            vector["foundingHash"] = h(label("founding"), good).hex()
        if name == "circle-epoch":
            vector["circleID"] = circle_id(id_(1), id_(2)).hex()
        accept.append(vector)
        last, first = values[-1], values[0]

        def add(what, bytes_, reason, class_=class_):
            reject.append({"name": name + ": " + what, "class": class_, "bytes": bytes_, "reason": reason})

        add("cut inside the last field", good[:-1], "truncated")
        add("a byte behind the end", good + b"\0", "tagOrder(0)")
        add("an unknown field behind the end", good + b"\x63" + number(0, 4), "unknownTag(99)")
        add("the last field twice", good + bytes([last[0]]) + number(len(last[1]), 4) + last[1], "tagOrder(%d)" % last[0])
        add("without its last field", fields(type_, *values[:-1]), "missingTag(%d)" % last[0])
        add("without its first field", fields(type_, *values[1:]),
            "missingTag(2)")
        add("first field too long", fields(type_, (first[0], first[1] + b"\x01"), *values[1:]), "length(2)")
        add("in the other class", good, "wrongClass", 3 - class_)
        add("in the class of data", good, "wrongClass", 3)
    for index, (name, tag, value, reason) in enumerate(WRONG):
        type_, class_, values = CONTROL[name]
        changed = [(t, value if t == tag else v) for t, v in values]
        reject.append({"name": "%s: wrong %d (%d)" % (name, tag, index), "class": class_,
                       "bytes": fields(type_, *changed), "reason": reason})
    reject += [
        {"name": "nothing", "class": 1, "bytes": b"", "reason": "empty"},
        {"name": "type 0", "class": 1, "bytes": fields(0), "reason": "unknownType(0)"},
        {"name": "type 255", "class": 2, "bytes": fields(255), "reason": "unknownType(255)"},
        {"name": "type of two bytes", "class": 1, "bytes": b"\x01" + number(2, 4) + b"\0\1", "reason": "length(1)"},
        {"name": "no type", "class": 1, "bytes": b"\x02" + number(0, 4), "reason": "missingTag(1)"},
        {"name": "tag 0", "class": 1, "bytes": b"\0" + number(0, 4), "reason": "tagOrder(0)"},
        {"name": "length all ones", "class": 1, "bytes": b"\x01\xff\xff\xff\xff\x01", "reason": "truncated"},
        {"name": "cut inside a length", "class": 1, "bytes": b"\x01\0\0", "reason": "truncated"},
    ]
    write("control", accept, reject)


def slot():
    def make(slot_id=id_(7), half=b"\x71" * 32, kind=1, padding=bytes(11)):
        body = slot_id + half + bytes([kind]) + padding
        return body + h(body)[:4]

    good = make()
    accept = [
        {"name": "compartment", "bytes": good, "content": "live"},
        {"name": "member", "bytes": make(kind=2), "content": "live"},
        {"name": "erased", "bytes": make(kind=0xEE, half=bytes(32)), "content": "erased"},
        {"name": "half erased", "bytes": make(kind=0xEE), "content": "erased"},
        {"name": "free", "bytes": bytes(64), "content": "free"},
    ]
    reject = [
        {"name": "empty", "bytes": b"", "reason": "length"},
        {"name": "a byte short", "bytes": good[:-1], "reason": "length"},
        {"name": "changed id", "bytes": replaced(good, 0, b"\x08"), "reason": "checksum"},
        {"name": "changed half", "bytes": replaced(good, 30, b"\x08"), "reason": "checksum"},
        {"name": "changed checksum", "bytes": replaced(good, 63, bytes([good[63] ^ 1])), "reason": "checksum"},
        {"name": "padding", "bytes": make(padding=bytes(10) + b"\1"), "reason": "padding"},
        {"name": "id zero", "bytes": make(slot_id=id_(0)), "reason": "idZero"},
        {"name": "kind 0", "bytes": make(kind=0), "reason": "kind"},
        {"name": "kind 7", "bytes": make(kind=7), "reason": "kind"},
    ]
    write("slot", accept, reject)


entry_header()
event_header()
control()
slot()
