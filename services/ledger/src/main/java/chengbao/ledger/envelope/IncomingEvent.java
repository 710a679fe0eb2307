package chengbao.ledger.envelope;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An event that came in and could be read.
///
/// @param number its `seq`, or its `version` on a compacted topic
/// @param data what the event says, read from `text`
/// @param text the data as it came, to the letter
public record IncomingEvent(
    String topic, String key, Envelope envelope, long number, ObjectNode data, String text) {}
