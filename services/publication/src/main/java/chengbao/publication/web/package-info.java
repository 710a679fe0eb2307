/// Pages for readers and for the publisher at the desk, and the same as JSON.
@NullMarked
package chengbao.publication.web;

import org.jspecify.annotations.NullMarked;
