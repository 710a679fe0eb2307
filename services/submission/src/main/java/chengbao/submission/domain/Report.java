package chengbao.submission.domain;

/// A unit's report for a round. One record per state; a move is a method of the only state that may
/// make it.
///
/// | from              | move                                     | to                  |
/// |-------------------|------------------------------------------|---------------------|
/// | –                 | begin                                    | [Draft]             |
/// | [Draft]           | read a document, save a section, disclose, explain, withhold | [Draft] |
/// | [Draft]           | request the signature                    | [Circulating], without steps of the unit's own [AwaitingSignature] |
/// | [Circulating]     | clear                                    | [Circulating], after the last step [AwaitingSignature] |
/// | [InHouse]         | decline, first time round                | [Draft]             |
/// | [InHouse]         | decline, after a return                  | [Returned]          |
/// | [AwaitingSignature] | sign, or register a signature on paper | [Submitted], in a round that wants the seal [AwaitingSeal] |
/// | [AwaitingSeal]    | submit with the sealed scan              | [Submitted]         |
/// | [Submitted]       | opened, claimed, released, endorsed      | [Submitted]         |
/// | [Submitted]       | ask for it back                          | [Submitted]         |
/// | [Submitted]       | given back, first time round             | [Draft], otherwise [Returned] |
/// | [Submitted]       | returned                                 | [Returned]          |
/// | [Submitted]       | approved                                 | [Approved]          |
/// | [Returned]        | like a draft; answer                     | [Returned]          |
/// | [Returned]        | request the signature                    | as from [Draft]     |
/// | [Approved]        | held                                     | [Approved]          |
/// | [Submitted], [Approved] | published                          | [Published]         |
/// | [Submitted], [Approved] | not published                      | [NotPublished]      |
/// | [Published]       | correct                                  | [Draft], being corrected |
/// | [Draft], being corrected | give the correction up            | [Published]         |
/// | [Published]       | asked to be taken down, declined, taken down | [Published]     |
///
/// What is being corrected goes the same way again, from [Draft] to [Published], with its
/// [Correction] on the cover, and stays public all the while.
///
/// Review and publication speak on two topics: what publication says may arrive before the approval
/// that it rests on, and is believed. Every other combination of a state and a fact is noted and
/// changes nothing.
public sealed interface Report
    permits Editable, InHouse, Submitted, Approved, Published, NotPublished {
  Cover cover();

  CurrentStep currentStep();

  /// The word for the state, as it is stored and shown to other programs.
  default String state() {
    return switch (this) {
      case Draft _ -> "draft";
      case Circulating _ -> "circulating";
      case AwaitingSignature _ -> "awaiting-signature";
      case AwaitingSeal _ -> "awaiting-seal";
      case Submitted _ -> "submitted";
      case Returned _ -> "returned";
      case Approved _ -> "approved";
      case Published _ -> "published";
      case NotPublished _ -> "not-published";
    };
  }
}
