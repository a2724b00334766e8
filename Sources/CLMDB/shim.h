// The C interface of LMDB as the system ships it; only the Swift module LMDB imports it.
#pragma once
#include <lmdb.h>
