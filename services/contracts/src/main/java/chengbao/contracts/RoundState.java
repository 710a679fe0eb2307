package chengbao.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A round as it stands. Topic `rounds`, key = round id. History: v1; later fields may be missing.
///
/// @param chains per kind of unit
/// @param units who owes a report
/// @param copyTo 抄送
/// @param periodFirst 统计期间; missing for the whole report year
/// @param grace until when a first submission still counts as in time; missing for `due`
/// @param cutOff from when on no first submission is taken
/// @param terms number of the terms in force; missing for the first
/// @param exempt units that owe nothing (免报)
/// @param corrections how corrections are reviewed: `whole-chain`; missing for the last level only
public record RoundState(
    long version,
    String id,
    String office,
    String title,
    String noticeNumber,
    int reportYear,
    Instant opens,
    Instant due,
    TemplateReference template,
    Map<String, List<Level>> chains,
    List<String> units,
    @Nullable String noticeText,
    @Nullable String copyTo,
    @Nullable LocalDate periodFirst,
    @Nullable LocalDate periodLast,
    @Nullable Instant grace,
    @Nullable Instant cutOff,
    @Nullable LocalDate publishBy,
    @Nullable Integer terms,
    @Nullable List<String> exempt,
    @Nullable String corrections)
    implements State {
  @Override
  public String key() {
    return id;
  }
}
