/** Pharmacy and biotechnology: active substances, dosage forms, processes, cells, molecular methods, enzymes, probiotics, cosmetics. */
export const pharmacyAndBiotechnology = `
berberine < alkaloid = berberin; palmatin; berberin clorid | palmatine
plant-flavonoid < antioxidant = flavonoit; hợp chất flavonoid; chất chống ôxy hóa tự nhiên; hợp chất phenol tự nhiên |
  plant flavonoid; phenolic compound; proanthocyanidin; phenolic acid
alkaloid < active-ingredient = ancaloit; ancaloid; alcaloid; l-tetrahydropalmatin | alkaloid; rotundine
saponin-compound < active-ingredient = saponin triterpen; ginsenosid; majonosid; notoginsenosid; saponin steroid |
  ginsenoside; triterpenoid saponin; steroidal saponin
terpenoid < active-ingredient = tecpen; terpen; triterpen; axit asiatic; axit ursolic; diterpen; sesquiterpen |
  terpene; terpenoid; triterpene; ursolic acid; oleanolic acid
caffeine = cafein; caffein; khử cafein; cà phê khử cafein | caffeine; decaffeination; decaffeinated
tamanu-oil = dầu mù u; cây mù u; calophyllum inophyllum | tamanu oil; calophyllum
glucosamine < orthopaedic = glucosamin; chondroitin; sụn cá mập; collagen type ii; sụn gà | glucosamine; chondroitin
  sulfate; type ii collagen; cartilage extract; shark cartilage
synbiotic < probiotic = bào tử bacillus; lợi khuẩn bất hoạt; bacillus clausii | bacillus spore; paraprobiotic;
  heat-killed probiotic; synbiotic product
lactic-bacteria < probiotic = bifidobacterium; khuẩn lactic; lactobacillus plantarum; streptococcus thermophilus;
  lactobacillus acidophilus | bifidobacteria; lactic starter
bacillus-strain < probiotic = trực khuẩn; vi khuẩn bacillus; bacillus; bacillus licheniformis | bacillus strain;
  bacillus pumilus; bacillus coagulans
yeast-product = nấm men saccharomyces; saccharomyces boulardii; cao nấm men | saccharomyces; yeast biomass
tablet-form < pharmaceutical = viên bao phim; bao phim; dính chày; bong mặt viên; vỡ viên; viên nén hai lớp |
  tableting; film coating; tablet sticking; tablet coating; friability; tablet disintegration
capsule-form < pharmaceutical = viên nang mềm; viên nang cứng; đóng nang; vỏ nang; nang thực vật | softgel; hard
  capsule; capsule filling; capsule shell; hpmc capsule; soft capsule
injection-form < pharmaceutical = thuốc tiêm; dịch truyền; thuốc tiêm đông khô; bột pha tiêm; lọ tiêm; ống tiêm thuốc
  | injectable; parenteral; lyophilised injection; sterile powder; ampoule
eye-nasal-drop < pharmaceutical = thuốc nhỏ mắt; thuốc nhỏ mũi; xịt mũi; xịt họng; nước mắt nhân tạo; nước súc miệng
  thảo dược | eye drop; nasal spray; throat spray; artificial tear; ophthalmic solution; nasal drop
topical-form < pharmaceutical = miếng dán qua da; hệ trị liệu qua da; thuốc mỡ; kem bôi; gel bôi; thuốc dán; thấm qua
  da; thuốc bôi ngoài da; vi kim | ointment; topical gel; transdermal patch; medicated plaster; microneedle;
  transdermal; topical cream
suppository < pharmaceutical = thuốc đặt; viên đặt; thuốc đặt trực tràng; viên đặt phụ khoa | suppository; pessary;
  vaginal tablet
oral-film < pharmaceutical = màng phim tan nhanh; viên ngậm; kẹo ngậm; viên rã nhanh; kẹo thảo dược; viên nhai | oral
  film; lozenge; orodispersible tablet; gummy; herbal candy; chewable tablet; orodispersible film
herbal-extract < medicinal-plant, extraction = cao chiết thảo dược; cao khô dược liệu; bột cao; cao sấy phun |
  standardised herbal extract; herbal extract; botanical extract; herbal powder; plant extract
honeyed-pill < medicinal-plant = hoàn mềm; hoàn cứng; viên hoàn; thuốc hoàn; hoàn mật ong; thuốc sắc; sắc thuốc; máy
  sắc thuốc; thuốc thang | herbal pill; honeyed pill; decoction; herbal decoction machine; herbal pellet
herb-processing < medicinal-plant = sơ chế dược liệu; sao tẩm; bào chế dược liệu; dược liệu mốc; thái lát dược liệu;
  sấy dược liệu; vị thuốc cổ truyền; cửu chưng cửu sái; chế biến dược liệu | herb processing; herb drying; herb
  slicing; crude drug; decoction piece; herbal processing; medicinal material
herb-adulteration < medicinal-plant = dược liệu giả; nhầm lẫn dược liệu; dược liệu rác; dược liệu kém chất lượng; trộn
  tân dược; phân biệt thật giả; sâm giả | herb adulteration; authentication of herbs; adulterated herb; fake ginseng;
  undeclared drug; herbal authentication
excipient < pharmaceutical = tá dược; tá dược rã; tá dược dính; lactose tá dược; cellulose vi tinh thể; tinh bột tá
  dược; talc dược dụng | excipient; pharmaceutical lactose; disintegrant; binder excipient; magnesium stearate;
  cyclodextrin
controlled-release-form < bioavailability = giải phóng kéo dài; tác dụng kéo dài; bao tan trong ruột; phóng thích kéo
  dài; vi cầu; giải phóng tại đích; hệ nổi dạ dày | sustained release; enteric coating; extended release; microsphere;
  targeted delivery; modified release; pellet coating
solid-dispersion < bioavailability = hệ phân tán rắn; hệ tự nhũ; đồng kết tinh; phức cyclodextrin; dạng vô định hình;
  độ hòa tan dược chất | solid dispersion; cocrystal; amorphous form; inclusion complex; dissolution test;
  micronisation
liposome < bioavailability, nanomaterial = nano lipid; tiểu phân nano lipid; hạt nano polyme; nano hóa dược liệu;
  micelle; niosome | lipid nanoparticle; phytosome complex; polymeric nanoparticle; polymeric micelle; dendrimer;
  nanoformulation
drug-synthesis < pharmaceutical, chemical = nguyên liệu làm thuốc; nguyên liệu dược; bán tổng hợp; nguyên liệu kháng
  sinh; tổng hợp thuốc | drug synthesis; semi-synthesis; chiral synthesis; pharmaceutical raw material; bulk drug
generic-drug < pharmaceutical = thuốc generic; thuốc gốc; thuốc biệt dược; biệt dược gốc; công nghiệp dược | generic
  drug; generic medicine; brand-name drug; pharmaceutical industry
drug-discovery < pharmaceutical = sàng lọc hoạt tính; sàng lọc ảo; docking phân tử; thiết kế thuốc; phát triển thuốc;
  mô phỏng docking; thử hoạt tính; hoạt tính sinh học; tác dụng dược lý | drug discovery; molecular docking; virtual
  screening; drug design; bioactivity; activity screening; pharmacology; qsar; pharmacological activity
preclinical-testing < toxicology = thử tiền lâm sàng; động vật thí nghiệm; chuột thí nghiệm; độc tính cấp; độc tính
  bán trường diễn; mô hình động vật; cá ngựa vằn; ld50 | preclinical; laboratory animal; mouse model; acute toxicity;
  subchronic toxicity; zebrafish; lethal dose; experimental animal
drug-quality < pharmaceutical = kiểm nghiệm thuốc; dược điển; độ ổn định thuốc; nghiên cứu độ ổn định; tuổi thọ thuốc;
  tạp chất liên quan; dược điển việt nam; thuốc không đạt chất lượng; chất đối chiếu | pharmacopoeia; drug quality;
  stability study; related substance; reference standard; accelerated ageing test; impurity profile; drug analysis
gmp < pharmaceutical = gmp-who; thực hành tốt sản xuất; nhà máy đạt gmp; hs gmp; gmp thực phẩm chức năng; cgmp; thẩm
  định quy trình; eu-gmp | eu gmp; process validation; gmp certification; pharmaceutical plant; gmp facility; good
  storage practice; good laboratory practice
clean-room = phòng sạch; phòng sạch dược; phòng thay đồ; cấp độ sạch; hộp chuyển hàng phòng sạch; phòng vô trùng |
  cleanroom; clean room; airborne particle; pass box; aseptic room; isolator glovebox
pharma-packaging < packaging = vỉ thuốc; lọ thủy tinh dược; chai nhựa dược; ép vỉ nhôm; đếm viên; bao bì dược | glass
  vial; pharmaceutical packaging; tablet counting; serialisation of medicines; alu-alu blister; drug packaging
macroporous-resin < extraction = nhựa macroporous; nhựa hấp phụ; làm giàu hoạt chất; tinh chế hoạt chất; phân lập hợp
  chất; hợp chất tự nhiên; hợp chất thiên nhiên; tinh sạch | macroporous resin; enrichment of active compounds;
  natural product; compound isolation; natural compound; fraction isolation; bioassay-guided
recombinant-protein < biotechnology = protein tái tổ hợp; tái tổ hợp; biểu hiện gen; vector biểu hiện; pichia; protein
  đơn bào tái tổ hợp | recombinant protein; recombinant; gene expression; expression vector; pichia pastoris; cho
  cell; expression system; plasmid; heterologous expression
biologic-drug < pharmaceutical, biotechnology = thuốc sinh học; sinh phẩm; interferon; erythropoietin; hormone tăng
  trưởng; insulin tái tổ hợp; huyết thanh; sinh phẩm y tế; chế phẩm máu sinh học | biologic drug; biopharmaceutical;
  interferon alpha; erythropoietin injection; growth hormone; recombinant insulin; cytokine; biologics
gene-therapy < gene-editing = liệu pháp gen; sirna; mrna; oligonucleotide; can thiệp rna; thuốc rna | gene therapy;
  messenger rna; oligonucleotide synthesis; antisense; dsrna; viral gene delivery
dna-sequencing < molecular-diagnosis = giải trình tự gen; giải trình tự thế hệ mới; hệ gen; ngs; giải mã bộ gen; bộ
  gen; trình tự gen; genbank | next-generation sequencing; whole genome sequencing; dna sequencing; nanopore
  sequencing; genome sequence; sanger sequencing
pcr-technique < molecular-diagnosis = phản ứng pcr; realtime pcr; pcr định lượng; mồi đặc hiệu; máy pcr; tách chiết
  adn; điện di; điện di gel; máy luân nhiệt; arn; tách chiết axit nucleic | quantitative pcr; primer design; thermal
  cycler; dna extraction; electrophoresis; gel electrophoresis; nucleic acid; rna extraction; digital pcr; rt-pcr
molecular-breeding < gene-editing, seed-variety = chọn giống phân tử; chọn giống bằng chỉ thị; bản đồ gen; qtl; chọn
  giống đột biến; gây đột biến | molecular breeding; snp marker; ssr marker; quantitative trait locus; gene mapping;
  microsatellite marker; genetic diversity
omics < biotechnology = hệ phiên mã; hệ protein; hệ chuyển hóa; proteomics; transcriptomics; omics | transcriptome;
  proteomic; metabolomic; metabolite profiling; multi-omics; gene expression profiling
metagenomics < biotechnology = hệ vi sinh vật; hệ vi sinh; đa dạng vi sinh; hệ vi khuẩn đường ruột | metagenome;
  microbiome; gut microbiota; microbial community
bioinformatics < biotechnology = tin sinh học; phân tích bộ gen; cơ sở dữ liệu gen; mô phỏng phân tử; cấu trúc
  protein; động lực học phân tử | bioinformatics; sequence analysis; genome annotation; molecular dynamics; protein
  structure; computational biology
synthetic-biology < biotechnology = sinh học tổng hợp; kỹ thuật chuyển hóa; vi khuẩn biến đổi gen; nhà máy tế bào;
  thiết kế sinh học | synthetic biology; metabolic engineering; cell factory; engineered strain; directed evolution;
  engineered bacteria
protein-purification < biotechnology = tinh sạch protein; tinh chế protein; sắc ký ái lực; thu hồi protein; kết tủa
  protein; lọc tiếp tuyến; thẩm tích | protein purification; affinity chromatography; protein precipitation;
  tangential flow filtration; downstream processing; dialysis membrane; protein recovery
strain-collection < microorganism = phân lập chủng; ngân hàng chủng; chủng giống vi sinh; bảo tàng giống vi sinh;
  thoái hóa giống vi sinh; bảo quản chủng; cải tạo chủng; chủng giống | strain isolation; strain improvement;
  microbial strain bank; inoculum; isolate screening
fermentation-scale < fermentation, bioreactor = lên men mẻ; lên men liên tục; nồi lên men công nghiệp; mẻ bị nhiễm
  tạp; lên men quy mô công nghiệp; tối ưu môi trường lên men | industrial fermentation; contamination of fermentation;
  fermentation medium; biomass yield; culture condition; fermentation optimisation
plant-cell-suspension < cell-culture, tissue-culture = nuôi cấy tế bào thực vật; nuôi cấy huyền phù; sinh khối tế bào;
  bình nuôi cấy ngập chìm tạm thời; sinh khối sâm | cell suspension; adventitious root; callus culture; plant stem
  cell
tissue-culture-trouble < tissue-culture = cây thủy tinh hóa; mẫu cấy nhiễm; ra cây vườn ươm; môi trường ms; cây con
  cấy mô chết; hóa nâu mẫu cấy; phòng nuôi cấy mô | acclimatisation; explant contamination; ms medium; explant
  browning; tissue culture laboratory
animal-cell-line < cell-culture = dòng tế bào; nuôi cấy tế bào động vật; tế bào vero; huyết thanh bò; organoid; nuôi
  cấy 3d; môi trường nuôi cấy tế bào; thịt nuôi cấy; tế bào ung thư nuôi cấy | cell line; animal cell culture; vero
  cell; fetal bovine serum; organoid model; 3d cell culture; cell culture medium; cultured meat; mammalian cell;
  cytotoxicity assay
exosome < cell-culture = exosome; túi ngoại bào; dịch tiết tế bào gốc; secretome | extracellular vesicle; stem cell
  secretome; conditioned medium
bioprinting < 3d-printing, cell-culture = in sinh học; in 3d sinh học; giá đỡ tế bào; khung đỡ tế bào; mực sinh học |
  bioprinting; bioink; cell scaffold; tissue scaffold; electrospinning; electrospun nanofibre
cryopreservation = bảo quản lạnh sâu; đông lạnh tế bào; đông lạnh tinh trùng; lưu giữ nguồn gen; bảo tồn nguồn gen;
  ngân hàng giống | cryopreservation; frozen semen; germplasm conservation; cryoprotectant; seed bank
mosquito-biocontrol < disease-vector, biopesticide = bti; bẫy muỗi; cá ăn bọ gậy; kem chống muỗi; phun diệt muỗi |
  mosquito trap; space spraying; mosquito control; repellent cream
cosmetic-make-up < cosmetics = phấn trang điểm; mỹ phẩm trang điểm; sơn móng tay; phấn nền; mi giả | make-up; nail
  polish; foundation cream; colour cosmetic; mascara
hair-care < cosmetics = dầu xả; nhuộm tóc; thuốc nhuộm tóc; dầu gội trị gàu; tóc giả; ủ tóc; nhuộm tóc thảo dược |
  conditioner for hair; hair dye; anti-dandruff shampoo; wig; hair extension; henna
natural-cosmetic < cosmetics, medicinal-plant = dược mỹ phẩm; mỹ phẩm chiết xuất thiên nhiên; mỹ phẩm từ phụ phẩm;
  nguyên liệu mỹ phẩm | natural cosmetic; cosmeceutical; herbal cosmetic; organic cosmetic; cosmetic ingredient;
  botanical cosmetic; nutricosmetic
cosmetic-safety < cosmetics = dị ứng mỹ phẩm; corticoid trong mỹ phẩm; chất bảo quản mỹ phẩm; paraben; mỹ phẩm giả;
  công bố mỹ phẩm; kim loại nặng trong mỹ phẩm; thủy ngân trong kem | skin irritation; cosmetic preservative;
  paraben-free; cosmetic testing; hypoallergenic; corticosteroid; cosmetic notification
functional-food-control < functional-food = chất cấm trong thực phẩm chức năng; thực phẩm chức năng giả; sibutramin;
  quảng cáo sai thực phẩm chức năng; đăng ký công bố thực phẩm chức năng | supplement adulteration; supplement
  registration; health claim; sibutramine; sildenafil adulterant; illegal additive
citrus-flavonoid < plant-flavonoid, citrus = hesperidin; diosmin; naringin; naringenin | diosmin-hesperidin;
  hesperidin extract; citrus flavonoid
quercetin < plant-flavonoid = quercetin; kaempferol; luteolin; apigenin | quercetin glycoside; kaempferol glycoside
rutin-extract < sophora-flower, plant-flavonoid = tách rutin; troxerutin; rutin từ hoa hòe | troxerutin derivative;
  styphnolobium japonicum
phenolic-acid < antioxidant = axit gallic; axit ellagic; axit chlorogenic; axit ferulic; axit rosmarinic | gallic
  acid; ellagic acid; ferulic acid
resveratrol < antioxidant = resveratrol; stilben; polyphenol vỏ nho | stilbene; resveratrol extract; grape seed
  extract
artesunate < malaria-parasite = artesunat; thanh hao hoa vàng; artemether | artesunate; dihydroartemisinin; sweet
  wormwood
camphor = long não; camphor; gỗ long não | camphor oil; cinnamomum camphora
methyl-salicylate = methyl salicylat; axit salicylic | methyl salicylate; wintergreen
clove < essential-oil = đinh hương; nụ đinh hương; tinh dầu đinh hương | clove oil; clove bud; syzygium aromaticum
cajuput-oil < essential-oil = tinh dầu tràm; tràm gió; tràm trà; cineol | eucalyptus oil; cineole oil; melaleuca
  cajuputi
patchouli-vetiver < essential-oil = hương lau; tinh dầu hoắc hương | patchouli oil; vetiver oil
conjugated-fatty-acid = axit béo không no; dầu cá omega; axit linoleic | unsaturated fatty acid; conjugated linoleic
  acid; fish oil omega
vitamin-d-k = vitamin d; vitamin k2; vitamin d3; còi xương | cholecalciferol; menaquinone; rickets
b-vitamin < nutrition = vitamin b12; axit folic; vitamin b1; vitamin b2; thiếu vitamin b1 | folic acid; riboflavin;
  thiamine; cobalamin
calcium-supplement < nutrition = canxi nano; canxi từ xương cá | calcium supplement; nano calcium; bioavailable
  calcium
zinc-selenium < nutrition = kẽm hữu cơ; selen; nano selen | organic zinc; selenium; zinc supplement
hyaluronate < cosmetics = acid hyaluronic; hyaluronat; chất làm đầy; tiêm filler; cấp ẩm | hyaluronate; dermal filler;
  sodium hyaluronate
phytosterol = phytosterol; sterol thực vật; gamma oryzanol | beta-sitosterol; plant sterol; gamma-oryzanol
shark-liver-oil = dầu gan cá; dầu gan cá mập; dầu gan cá tuyết | shark liver oil; cod liver oil
nattokinase < functional-food, blood-clot = nattokinase; đậu nành lên men natto; lumbrokinase; tan cục máu đông |
  fibrinolytic enzyme; earthworm enzyme; nattokinase enzyme
immunoglobulin-product < monoclonal-antibody = globulin miễn dịch; kháng thể đa dòng | immunoglobulin; polyclonal
  antibody
milk-protein < milk = casein; lactoferrin sữa; đạm whey thủy phân | lactoglobulin; caseinate; milk protein
therapeutic-peptide < protein = peptit hoạt tính; tổng hợp peptide; peptide trị liệu; peptide hạ huyết áp | peptide
  synthesis; therapeutic peptide
oral-liquid < pharmaceutical = siro thuốc; hỗn dịch uống; ống uống; thuốc uống dạng lỏng; dung dịch uống | oral
  suspension; oral solution; drinkable ampoule
granule-form < pharmaceutical = thuốc cốm; cốm hòa tan; cốm dinh dưỡng; tầng sôi tạo hạt; bột pha uống |
  pharmaceutical granule; wet granulation; fluid bed granulation; high-shear granulation
effervescent-form < pharmaceutical = bột sủi; viên nén sủi; viên sủi vitamin | effervescent powder; effervescent
  formulation
tincture < pharmaceutical, alcohol = cồn thuốc; rượu dược liệu; rượu bổ | tincture; herbal wine; medicated wine
vaccine-production < vaccine = sản xuất vắc xin người; vắc xin mrna; vắc xin vector; vắc xin cúm mùa; trứng gà có phôi
  | mrna vaccine; viral vector; vaccine candidate; attenuated vaccine
hybridoma < monoclonal-antibody = tế bào lai; kháng thể tái tổ hợp; nanobody; phage hiển thị | phage display;
  single-domain antibody
species-identification-dna < molecular-diagnosis = định danh phân tử; giám định loài; nhận diện loài bằng adn; phân
  loại học phân tử | molecular identification; phylogenetic; meat species identification; taxonomic identification
polyploid < seed-variety = đa bội; tứ bội; cứu phôi; dung hợp tế bào; quả không hạt; cônsixin | polyploid; seedless;
  colchicine
endophyte < microorganism = vi sinh vật nội sinh; nấm nội sinh; nội sinh thực vật | endophyte; endophytic; secondary
  metabolite
antibiotic-producing-microbe < microorganism = sinh kháng sinh; vi sinh vật biển; chủng sinh kháng sinh | marine
  microorganism; antibiotic-producing; actinobacteria
skin-care-actives < skin-brightening = niacinamid; arbutin; axit kojic; trắng da; tắm trắng; sáng da; kem trị nám |
  niacinamide; kojic acid; tranexamic acid; skin lightening; arbutin cream
facial-cleansing < cosmetics = nước tẩy trang; tẩy tế bào chết; tẩy trang; nước hoa hồng dưỡng da | facial cleanser;
  exfoliant; facial toner; make-up remover
facial-serum < cosmetics = serum dưỡng da; tinh chất dưỡng da; kem dưỡng trắng; retinol; peptide dưỡng da | facial
  serum; retinol cream; skin booster
body-deodorant < cosmetics = khử mùi cơ thể; lăn khử mùi; hôi nách | deodorant; body odour; antiperspirant
electrolyte-drink < beverage = nước uống chức năng; nước uống điện giải; nước uống collagen; nước detox; nước bù
  khoáng | functional drink; electrolyte drink; isotonic drink; collagen drink
enzyme-production < enzyme, fermentation = sản xuất enzym; lên men sinh enzyme; chế phẩm enzyme; đặc tính enzyme;
  enzym tái tổ hợp; hoạt độ enzyme | enzyme production; enzyme preparation; enzyme activity; recombinant enzyme;
  thermostable enzyme
cellulolytic-microbe < enzyme = xenlulaza; cellulaza; beta-glucosidase; phân giải cellulose; enzym phá vách |
  cellulolytic; lignocellulose hydrolysis; glucosidase
antioxidant-enzyme < enzyme = catalase; peroxidase; superoxide dismutase; enzym chống oxy hóa | oxidoreductase;
  superoxide dismutase enzyme; catalase activity
lactose-free-milk < milk = sữa không lactose; thủy phân lactose; sữa tách lactose | lactose-free; lactose hydrolysis
glucose = đường glucose; glucozơ; xi rô ngô; đường nho; siro glucose | glucose; high-fructose syrup
enzymatic-esterification < enzyme = este hóa; este hóa bằng enzym; transester hóa | esterification; enzymatic
  esterification; ester synthesis
grease-degradation = phân hủy mỡ; vi sinh phân giải dầu mỡ; phân giải dầu mỡ; mỡ nghẹt cống | fat degrading;
  grease-degrading bacteria; drain cleaner bacteria
exopolysaccharide < microorganism = exopolysaccharid; gellan; pullulan; polysaccharide ngoại bào | exopolysaccharide;
  gellan gum; levan; dextran
mycelium-culture < mushroom, biotechnology = nuôi cấy sợi nấm; sợi nấm; vật liệu sợi nấm; sinh khối sợi nấm; da thuộc
  từ nấm | mycelium; mycelium-based material; fungal biomass
cordycepin < cordyceps = cordycepin; adenosin; đông trùng hạ thảo khô; giá thể đông trùng; cordyceps militaris |
  cordycepin content; adenosine; fruiting body of cordyceps; cordyceps militaris cultivation
ganoderma-product < cordyceps = cao linh chi; linh chi đỏ; bào tử linh chi; trà linh chi | reishi; ganoderma lucidum;
  ganoderma spore; ganoderic acid
mycoprotein < protein = mycoprotein; protein vi sinh; đạm từ vi sinh vật; đạm thay thế | microbial protein;
  mycoprotein food; alternative protein; methanotroph
pyrogen-test < pharmaceutical = nội độc tố vi khuẩn; chất gây sốt; thử nội độc tố; thử vô khuẩn | endotoxin; pyrogen;
  limulus; sterility test
microbial-limit = giới hạn nhiễm khuẩn; nhiễm khuẩn dược phẩm; dược liệu nhiễm khuẩn; chiếu xạ dược liệu | microbial
  limit test; bioburden; herb decontamination
fat-soluble-vitamin < vitamin-mineral = vitamin tan trong dầu; vitamin a; thiếu vitamin a | fat-soluble vitamin;
  retinol palmitate
omega-3 < fish-oil, nutrition = omega 3; axit béo omega 3 | dha oil
amino-acid < protein = axit amin; axit glutamic; axit amin thiết yếu | glutamic acid; free amino acid; essential amino
  acid
glutathione < cosmetics, antioxidant = glutathion; viên trắng da | glutathione
pharmacokinetics < pharmaceutical = dược động học; nồng độ thuốc trong máu | pharmacokinetic; plasma concentration
purified-water < water-supply = nước siêu sạch; nước pha tiêm; nước cất hai lần | water for injection; purified water
antigen-production < vaccine = kháng nguyên tái tổ hợp; sản xuất kháng nguyên; kháng nguyên | recombinant antigen;
  antigen production
xanthan < exopolysaccharide = xanthan | xanthan production
callus-culture < tissue-culture = callus; tạo mô sẹo; tái sinh chồi | callus induction; shoot regeneration
adjuvant < vaccine = tá dược vắc xin; chất tăng miễn dịch | adjuvant; immune adjuvant
stevia-extract < stevia = steviosid; rebaudiosid | stevioside; rebaudioside extract
aspirin < pharmaceutical = aspirin; axit acetylsalicylic | acetylsalicylic acid
biosimilar < biologic-drug = biosimilar; sinh học tương tự; thuốc tương tự sinh học | biosimilar drug; follow-on
  biologic
drug-registration < pharmaceutical = đăng ký thuốc; hồ sơ đăng ký thuốc; số đăng ký thuốc; cấp phép lưu hành thuốc |
  drug registration; common technical document; drug approval
growth-factor < biotechnology = yếu tố tăng trưởng; yếu tố tăng trưởng biểu bì | epidermal growth factor; fibroblast
  growth factor
aptamer < biosensor = aptamer; aptamer adn | nucleic acid aptamer; selex
`
