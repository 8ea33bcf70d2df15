package org.amanat.ui.common;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Drops files onto a part of a window as the system does: it asks while they are over it, and lets them go only if they
 * are accepted. Without a screen nothing can be dragged, so what lies on the board is told by us.
 */
public final class Drop {

    private Drop() {}

    /**
     * On the window's thread.
     *
     * @return whether they were accepted
     */
    public static boolean on(Node target, Path... files) {
        var board = board(Stream.of(files).map(Path::toFile).toList());
        var over = event(DragEvent.DRAG_OVER, target, board);
        Event.fireEvent(target, over);
        if (over.isAccepted()) {
            Event.fireEvent(target, event(DragEvent.DRAG_DROPPED, target, board));
        }
        return over.isAccepted();
    }

    private static DragEvent event(EventType<DragEvent> type, Node target, Dragboard board) {
        return new DragEvent(
                target,
                target,
                type,
                board,
                0,
                0,
                0,
                0,
                TransferMode.COPY,
                null,
                target,
                new PickResult(target, Point3D.ZERO, 0));
    }

    private static Dragboard board(List<File> files) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                Drop.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, asked, arguments) -> switch (asked.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    default -> throw new IllegalStateException(asked.getName());
                }));
    }
}
