package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;

/// 纸质签发: the principal signed the sheet (审签单) by hand, and somebody else put that on the record.
///
/// @param signedOn the day that stands on the sheet
/// @param sheet the scan of it
public record PaperSignature(LocalDate signedOn, Person registeredBy, Instant at, Scan sheet) {}
