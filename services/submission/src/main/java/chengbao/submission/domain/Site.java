package chengbao.submission.domain;

/// A portal column (站点) to which units belong.
///
/// @param identificationCode 网站标识码
/// @param indexNumberRule such as `USCC/YYYY-NNNNN`
/// @param release `at-once`, or `held` when a publisher releases each edition
public record Site(
    String id,
    String name,
    String domain,
    String identificationCode,
    String indexNumberRule,
    String address,
    String release) {}
