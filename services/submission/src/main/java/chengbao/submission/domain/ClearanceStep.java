package chengbao.submission.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step of a unit's own chain before the principal signs (审签环节), in the order in which offices
/// take them. Which of them a unit takes is set for each unit.
public enum ClearanceStep {
  /// 科室核稿
  DESK,
  /// 法制审核, by the legal section or the 司法所
  LEGAL,
  /// 保密审查
  SECRECY,
  /// 分管领导审签
  LEADER,
  /// 集体讨论: whoever is named registers it with the number of the minutes (会议纪要)
  DISCUSSION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClearanceStep> of(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
