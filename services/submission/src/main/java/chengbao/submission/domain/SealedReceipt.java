package chengbao.submission.domain;

/// A receipt under submission's seal, so that anybody can tell it from a forged one without asking.
///
/// @param jws the whole receipt, signed (JWS)
/// @param brief number, report, version, time and hashes, signed: what fits into a QR code
public record SealedReceipt(Receipt receipt, String jws, String brief) {}
