package chengbao.contracts;

/// A content hash with its algorithm beside it.
///
/// @param algorithm `sha-256`
/// @param value lower-case hexadecimal
public record Hash(String algorithm, String value) {}
