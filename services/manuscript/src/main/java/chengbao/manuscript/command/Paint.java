package chengbao.manuscript.command;

import chengbao.manuscript.Severity;

/// Colours of a terminal, or none.
record Paint(boolean colour) {
  String severity(Severity severity, String text) {
    return switch (severity) {
      case BLOCKER -> in("1;37;41", " " + text + " ");
      case ERROR -> in("1;31", text);
      case WARNING -> in("33", text);
      case NOTE -> in("36", text);
    };
  }

  String strong(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String mark(String text) {
    return colour ? in("4", text) : "【" + text + "】";
  }

  private String in(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
