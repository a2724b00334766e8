// The C interface of SQLite as the system ships it; only the benchmark imports it, to compare with.
#pragma once
#include <sqlite3.h>
