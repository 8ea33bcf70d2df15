package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceInfo;
import org.amanat.store.Workspace;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.KeyCost;

/** A workspace that is open, and everything that can be done with it. Closing locks it. */
public final class OpenWorkspace implements AutoCloseable {

    private final Workspace workspace;
    private final Events events;
    private final Programme programme;
    private final Guests guests;
    private final Parties parties;
    private final Invitations invitations;
    private final Door door;
    private final DoorPackets doorPackets;
    private final People people;
    private final PeopleListing peopleListing;
    private final Portraits portraits;
    private final AddressBooks addressBooks;
    private final Doubles doubles;
    private final Venues venues;
    private final Proceedings proceedings;
    private final Demands demands;
    private final Commitments commitments;
    private final Photographs photographs;
    private final Archive archive;
    private final Dossiers dossiers;
    private final Settings settings;
    private final Printing printing;
    private final Search search;
    private final History history;
    private final EventFiles eventFiles;
    private final Exports exports;
    private final Imports imports;
    private final Stories stories;
    private final StoryTyping storyTyping;
    private final Disguise disguise;
    private final Consents consents;
    private final Withdrawals withdrawals;
    private final StoryPlans storyPlans;
    private final StoryOverview storyOverview;
    private final Narrators narrators;
    private final RecoverySheet recoverySheet;
    private final StoryPapers storyPapers;

    OpenWorkspace(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.events = new Events(workspace);
        this.programme = new Programme(workspace);
        this.guests = new Guests(workspace, clock);
        this.parties = new Parties(workspace);
        this.invitations = new Invitations(workspace, clock);
        this.door = new Door(workspace, clock);
        this.doorPackets = new DoorPackets(workspace, clock);
        this.people = new People(workspace);
        this.peopleListing = new PeopleListing(workspace);
        this.portraits = new Portraits(workspace);
        this.addressBooks = new AddressBooks(workspace);
        this.doubles = new Doubles(workspace, clock);
        this.venues = new Venues(workspace);
        this.proceedings = new Proceedings(workspace, clock);
        this.demands = new Demands(workspace);
        this.commitments = new Commitments(workspace, clock);
        this.photographs = new Photographs(workspace);
        this.archive = new Archive(workspace, clock);
        this.dossiers = new Dossiers(workspace, clock);
        this.settings = new Settings(workspace);
        this.printing = new Printing(workspace, clock);
        this.search = new Search(workspace);
        this.history = new History(workspace);
        this.eventFiles = new EventFiles(workspace);
        this.exports = new Exports(workspace, clock);
        this.imports = new Imports(workspace, clock);
        this.stories = new Stories(workspace, clock);
        this.storyTyping = new StoryTyping(workspace, clock);
        this.disguise = new Disguise(workspace, clock);
        this.consents = new Consents(workspace, clock);
        this.withdrawals = new Withdrawals(workspace, clock);
        this.storyPlans = new StoryPlans(workspace, clock);
        this.storyOverview = new StoryOverview(workspace, clock);
        this.storyPapers = new StoryPapers(workspace, clock);
        this.recoverySheet = new RecoverySheet(workspace, clock);
        this.narrators = new Narrators(workspace, clock, KeyCost.STANDARD);
    }

    public Path path() {
        return workspace.path();
    }

    public boolean isOpen() {
        return workspace.isOpen();
    }

    /** Why the backup at opening could not be made, if it could not: something to tell, and no reason not to work. */
    public Optional<Problem> backupProblem() {
        return workspace.backupProblem();
    }

    /** What can be said of the file without showing what is in it. */
    public WorkspaceInfo info() {
        return workspace.info();
    }

    /**
     * Makes a backup now, encrypted as the file is.
     *
     * @return where it is
     * @throws ProblemException if it cannot be written
     */
    public Path backup() {
        return workspace.backUp();
    }

    /**
     * Encrypts the file anew; afterwards nothing can be undone. Older backups keep the passphrase that they were made
     * with.
     *
     * @throws ProblemException if {@code present} is not the passphrase of the file, or there is no room for a copy;
     *     nothing has changed then
     */
    public void changePassphrase(Passphrase present, Passphrase next) {
        workspace.changePassphrase(present, next);
    }

    public Events events() {
        return events;
    }

    public Programme programme() {
        return programme;
    }

    public Guests guests() {
        return guests;
    }

    public Parties parties() {
        return parties;
    }

    public Invitations invitations() {
        return invitations;
    }

    public Door door() {
        return door;
    }

    public DoorPackets doorPackets() {
        return doorPackets;
    }

    public People people() {
        return people;
    }

    public PeopleListing peopleListing() {
        return peopleListing;
    }

    public Portraits portraits() {
        return portraits;
    }

    public AddressBooks addressBooks() {
        return addressBooks;
    }

    public Doubles doubles() {
        return doubles;
    }

    public Venues venues() {
        return venues;
    }

    public Proceedings proceedings() {
        return proceedings;
    }

    public Demands demands() {
        return demands;
    }

    public Commitments commitments() {
        return commitments;
    }

    public Photographs photographs() {
        return photographs;
    }

    public Archive archive() {
        return archive;
    }

    public Dossiers dossiers() {
        return dossiers;
    }

    public Settings settings() {
        return settings;
    }

    public Printing printing() {
        return printing;
    }

    public Search search() {
        return search;
    }

    public History history() {
        return history;
    }

    public EventFiles eventFiles() {
        return eventFiles;
    }

    public Exports exports() {
        return exports;
    }

    public Imports imports() {
        return imports;
    }

    public Stories stories() {
        return stories;
    }

    public StoryTyping storyTyping() {
        return storyTyping;
    }

    public Disguise disguise() {
        return disguise;
    }

    public Consents consents() {
        return consents;
    }

    public Withdrawals withdrawals() {
        return withdrawals;
    }

    public StoryPlans storyPlans() {
        return storyPlans;
    }

    public StoryOverview storyOverview() {
        return storyOverview;
    }

    public StoryPapers storyPapers() {
        return storyPapers;
    }

    public RecoverySheet recoverySheet() {
        return recoverySheet;
    }

    public Narrators narrators() {
        return narrators;
    }

    /** Locks the file: what could be undone and the key are forgotten. Afterwards every method here fails. */
    @Override
    public void close() {
        try {
            narrators.close();
        } finally {
            workspace.close();
        }
    }
}
