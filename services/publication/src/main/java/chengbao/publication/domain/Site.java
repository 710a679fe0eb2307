package chengbao.publication.domain;

/// A portal column (站点), as its owner last announced it.
///
/// @param identificationCode 网站标识码
/// @param heldByRule a publisher releases each edition; else editions are published at once
public record Site(
    String id,
    String name,
    String domain,
    String identificationCode,
    IndexNumberRule indexNumberRule,
    String address,
    boolean heldByRule) {}
