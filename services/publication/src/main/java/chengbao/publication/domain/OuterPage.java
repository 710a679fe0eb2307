package chengbao.publication.domain;

import java.time.LocalDate;

/// 公开链接: the page of another platform on which an edition is public.
///
/// @param postedOn the day of publication that the page itself gives
public record OuterPage(String address, LocalDate postedOn) {}
