/// The review service: its verbs, which are its list of features, and its query ports.
@NullMarked
package chengbao.review;

import org.jspecify.annotations.NullMarked;
