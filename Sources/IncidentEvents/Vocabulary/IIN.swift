/// The individual identification number: 12 digits, the last of which checks the others.
///
/// It is never part of an entry, in no form: it lies in the vault alone.
public enum IIN {
  /// Whether `digits` are 12 ASCII digits whose check digit is right: Σ dᵢ·i mod 11; where that is 10, the same with
  /// weights 3 to 11, 1, 2; where that is 10 again, no number exists. The birth date inside is no part of it.
  public static func isValid(_ digits: some Collection<UInt8>) -> Bool {
    var values: [Int] = []
    for digit in digits {
      guard 0x30...0x39 ~= digit, values.count < 12 else { return false }
      values.append(Int(digit - 0x30))
    }
    guard values.count == 12 else { return false }
    for shift in [0, 2] {
      let check = remainder(values, weightsFrom: shift)
      if check < 10 { return check == values[11] }
    }
    return false
  }

  /// Σ dᵢ·w mod 11 over the first 11 digits, the weights 1 to 11 turned by `shift`.
  private static func remainder(_ digits: [Int], weightsFrom shift: Int) -> Int {
    var sum = 0
    for i in 0..<11 {
      let weight = (i + shift) % 11 + 1
      sum += digits[i] * weight
    }
    return sum % 11
  }
}
