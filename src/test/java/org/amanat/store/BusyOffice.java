package org.amanat.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.amanat.model.workspace.WorkspaceSettings;

/**
 * A program for {@link PowerCutTest}: opens a file and makes random changes, one after the other, and says the number
 * of each once it is committed. Change number n of a file depends on nothing but n and what the file holds.
 *
 * <p>Arguments: the file, how many changes to make at most.
 */
final class BusyOffice {

    private BusyOffice() {}

    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        Office.warmUp();
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        say("ready");
        told.readLine();
        try (var workspace = Office.open(path)) {
            int number = workspace.read(BusyOffice::number);
            for (int last = number + most; number < last; ) {
                int next = ++number;
                workspace.change(RandomChanges.kind(next), records -> change(records, next));
                say(Integer.toString(next));
            }
            say("done");
            told.readLine();
        }
    }

    /** Makes change number n, and writes its number where the telephone of the office belongs. */
    static int change(Records records, int number) {
        RandomChanges.make(records, number);
        var old = records.settings().get();
        records.settings()
                .update(new WorkspaceSettings(
                        old.name(),
                        old.address(),
                        old.footer(),
                        Integer.toString(number),
                        old.email(),
                        old.website(),
                        old.country(),
                        old.timeZone(),
                        old.paper(),
                        old.helplines(),
                        old.branding()));
        return number;
    }

    /** How many changes a file has seen. */
    static int number(Records records) {
        String phone = records.settings().get().phone();
        return phone.isEmpty() ? 0 : Integer.parseInt(phone);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
