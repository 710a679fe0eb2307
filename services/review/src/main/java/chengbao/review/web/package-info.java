/// Pages for reviewers and operators, and the same verbs as an API.
@NullMarked
package chengbao.review.web;

import org.jspecify.annotations.NullMarked;
