package chengbao.submission.domain.notice;

import java.util.Arrays;

/// How somebody is told. The list always comes first: it is written with the move itself; whatever
/// else there is only repeats it outside.
public enum Channel {
  /// 待办与通知
  LIST("list", 'l'),
  /// 电子邮件
  MAIL("mail", 'm'),
  /// a program of the officer's (接口推送)
  WEBHOOK("webhook", 'w');

  private final String code;
  private final char letter;

  Channel(String code, char letter) {
    this.code = code;
    this.letter = letter;
  }

  public String code() {
    return code;
  }

  /// As it is written in the table of who is told.
  char letter() {
    return letter;
  }

  public static Channel of(String code) {
    return Arrays.stream(values())
        .filter(channel -> channel.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no channel: " + code));
  }
}
