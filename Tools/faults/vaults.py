"""What lies in a ledger's vault, read past Kua."""

import base64
import uuid

import lmdb


def generation(ledger):
    """The number of the vault in force: keys/vault.key is `KUA-VAULT-KEY+number+secret`."""
    return int((ledger / "keys" / "vault.key").read_text().split("+")[1])


def rows(ledger, table):
    """The rows of a table of the vault in force, as bytes."""
    with lmdb.open(str(ledger / "vault" / str(generation(ledger))), max_dbs=8, readonly=True, lock=False) as environment:
        with environment.begin(db=environment.open_db(table.encode(), create=False)) as transaction:
            return [(bytes(key), bytes(value)) for key, value in transaction.cursor()]


def events_with_values(ledger):
    """The ids of the events whose values the vault holds."""
    return {str(uuid.UUID(bytes=key)) for key, _ in rows(ledger, "values")}


def naming(ledger, reference):
    """The rows of keys and values that name whose they are as `reference`: by the 16 bytes it is written with."""
    name = base64.b32decode(reference.partition(":")[2].upper() + "======")
    return [row for table in ("keys", "values") for row in rows(ledger, table) if name in row[0] + row[1]]
