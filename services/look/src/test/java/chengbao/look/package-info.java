@org.jspecify.annotations.NullUnmarked
package chengbao.look;
