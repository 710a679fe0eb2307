package chengbao.contracts;

/// Review's signature under an [ApprovalStatement].
///
/// @param key the key's id in the published key set
/// @param algorithm `Ed25519`
/// @param value base64url without padding
public record ApprovalSignature(String key, String algorithm, String value) {}
