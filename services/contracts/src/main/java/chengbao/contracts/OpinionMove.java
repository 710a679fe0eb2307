package chengbao.contracts;

/// 征求意见 beside the chain: it moves no case.
public sealed interface OpinionMove extends ReviewMove permits OpinionAsked, OpinionGiven {
  /// Id of the question.
  String request();

  /// The office that is asked.
  String office();

  String officeName();
}
