/// Pages for officers and the same verbs as resources for programs.
@NullMarked
package chengbao.submission.web;

import org.jspecify.annotations.NullMarked;
