package chengbao.review.web;

import io.quarkus.qute.TemplateData;

/// A reason of the catalogue (退回原因) in the reader's language.
@TemplateData
public record Reason(String code, String name) {}
