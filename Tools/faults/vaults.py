"""What lies in a ledger's vault, read past Kua."""

import uuid

import lmdb


def generation(ledger):
    """The number of the vault in force: keys/vault.key is `KUA-VAULT-KEY+number+secret`."""
    return int((ledger / "keys" / "vault.key").read_text().split("+")[1])


def events_with_values(ledger):
    """The ids of the events whose values the vault holds."""
    with lmdb.open(str(ledger / "vault" / str(generation(ledger))), max_dbs=8, readonly=True, lock=False) as environment:
        with environment.begin(db=environment.open_db(b"values", create=False)) as transaction:
            return {str(uuid.UUID(bytes=bytes(key))) for key in transaction.cursor().iternext(values=False)}
