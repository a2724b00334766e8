#!/bin/sh
# The digest of a disclosure (RFC 9901 §4.2.3), with sha256sum and base64 alone, for comparison with an entry's _sd.
#
#     disclosure.sh DISCLOSURE...
for disclosure in "$@"; do
  hex=$(printf %s "$disclosure" | sha256sum | cut -d ' ' -f 1)
  # Every two hexadecimal digits are a byte, which printf takes in octal.
  octal=$(for byte in $(echo "$hex" | sed 's/../0x& /g'); do printf '\\%03o' "$byte"; done)
  printf "$octal" | base64 | tr '+/' '-_' | tr -d '=\n'
  echo
done
