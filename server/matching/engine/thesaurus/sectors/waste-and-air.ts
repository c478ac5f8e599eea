/** Solid and hazardous waste, recycling, contaminated soil, air, dust, odour, noise. */
export const wasteAndAir = `
waste-collection < solid-waste = thu gom rác; xe rác; xe ép rác; xe chở rác; điểm tập kết rác; rác ùn ứ; rác tồn đọng
  | waste collection; garbage truck; refuse collection; waste transport
rural-waste < solid-waste = rác nông thôn; rác thải nông thôn; rác vùng cao; rác hải đảo; rác khu dân cư | rural waste; village waste;
  island waste
transfer-station < waste-collection = trạm trung chuyển rác; ép rác kín; bãi trung chuyển | waste transfer station; waste compactor
smart-bin < waste-collection = thùng rác thông minh; thùng rác; thùng rác công cộng | smart bin; waste bin; trash bin
street-cleaning = quét đường; xe quét đường; quét rác; vệ sinh đường phố | street sweeping; road sweeper; street cleaning
floating-litter < solid-waste = vớt rác; rác trên sông; rác kênh rạch; tàu vớt rác; vớt lục bình; máy vớt bèo; rác nổi
  | floating debris; river litter; water hyacinth harvester; trash skimmer boat
marine-litter < plastic-waste = rác thải nhựa đại dương; rác biển; rác đại dương; rác thải đại dương; rác dạt vào bờ | marine litter;
  ocean plastic; beach litter
ghost-net < marine-litter, fishing-gear = lưới đánh cá thải; ngư cụ thải; phao xốp thải | discarded fishing net
mechanical-waste-sorting < waste-sorting = máy phân loại rác; sàng lồng; sàng quay; tách kim loại khỏi rác; robot phân loại rác;
  máy xé bao | trommel; waste sorting machine; eddy current separator; bag opener; materials recovery facility
refuse-derived-fuel < solid-waste = nhiên liệu từ rác; viên nén rác; rdf; nhiên liệu rdf; đồng xử lý trong lò xi măng
  | refuse-derived fuel; solid recovered fuel; co-processing; alternative fuel for cement kiln
waste-to-power < incineration = điện rác; đốt rác phát điện; nhà máy điện rác | waste-to-energy plant; energy from waste;
  waste power plant
waste-gasification < incineration, pyrolysis = khí hóa rác; plasma đốt rác; hóa khí rác | waste gasification; plasma gasification;
  plasma waste treatment
incinerator-trouble < incineration = lò đốt rác khói đen; rác ướt khó cháy; rác ẩm; lò đốt rác mùi; lò đốt không đủ nhiệt;
  lò đốt rác cỡ nhỏ | small-scale incinerator; incinerator smoke; wet waste combustion; secondary combustion chamber
incinerator-ash < incineration, hazardous-waste = tro lò đốt rác; tro bay lò đốt rác; xỉ lò đốt rác; tro đốt rác | incinerator ash;
  incineration bottom ash; msw ash
dioxin-emission < air-pollution = khí dioxin; furan; đioxin; phát thải dioxin | dioxin emission; pcdd
agent-orange < soil-remediation = chất độc da cam; đất nhiễm dioxin; điểm nóng dioxin; chất độc hóa học | agent orange;
  dioxin-contaminated soil; dioxin hotspot
landfill-liner < landfill = lót đáy bãi rác; bạt lót bãi rác; vải địa kỹ thuật sét | geosynthetic clay liner
landfill-closure < landfill = đóng bãi rác; bãi rác cũ; bãi rác quá tải; phủ bãi rác; cải tạo bãi rác; khai thác bãi rác cũ
  | landfill closure; landfill mining; landfill cover; open dump
landfill-gas < landfill, biogas = khí bãi rác; khí bãi chôn lấp; thu khí bãi rác; cháy bãi rác | landfill gas; landfill fire;
  landfill gas recovery
food-waste-machine < organic-waste, composting = máy xử lý rác thực phẩm; máy ủ rác; máy xử lý rác hữu cơ; rác nhà bếp; rác bếp;
  thùng ủ rác; ủ rác tại nhà | food waste composter; kitchen waste; food waste disposer; home composting
compost-trouble < composting = ủ lâu hoai; đống ủ hôi; đống ủ không lên nhiệt; ủ chậm; phân ủ bị thối; ủ yếm khí bị hôi
  | slow composting; compost odour; compost maturity; compost temperature
compost-inoculum < composting, probiotic = men ủ phân; chế phẩm ủ phân; chế phẩm ủ rác; men ủ rác; vi sinh ủ phân; men phân hủy rơm rạ
  | compost inoculum; composting microorganism; cellulose-degrading bacteria; lignocellulose degrader
compost-turner < composting = máy đảo phân; máy đảo trộn compost; máy đảo luống ủ; luống ủ; ủ luống; hầm ủ compost | compost turner;
  windrow; in-vessel composting
vegetable-waste < organic-waste, vegetable = rác rau; rau thừa; lá rau hỏng; phụ phẩm rau; rau củ hỏng | vegetable waste;
  vegetable residue
keratin = chất sừng; bột keratin; sừng móng | keratin hydrolysate
feather-waste < organic-waste, poultry = lông vũ thải; bột lông vũ | feather waste
slaughter-waste < organic-waste, slaughter = phế phụ phẩm giết mổ; xương động vật; nội tạng thải; lòng ruột thải; phụ phẩm giết mổ
  | slaughterhouse waste; bone waste; offal
farm-plastic < plastic-waste = màng phủ nông nghiệp thải; bạt phủ thải; nhựa nông nghiệp; bạt ao thải; túi bầu thải; khay ươm thải
  | agricultural plastic waste; used mulch film; farm plastic
single-use-plastic < plastic-waste = nhựa dùng một lần; đồ nhựa một lần; ly nhựa; chén nhựa; muỗng nhựa; thay thế nhựa
  | single-use plastic; disposable plastic; plastic substitute
multilayer-packaging-waste < plastic-waste = bao bì nhiều lớp; bao bì phức hợp thải; màng ghép thải; bao bì khó tái chế;
  nhựa giá trị thấp | multilayer packaging waste; flexible packaging waste; low-value plastic
carton-recycling < recycling, paper = vỏ hộp sữa; hộp giấy sữa; tái chế vỏ hộp; bao bì giấy tráng nhựa | beverage carton;
  milk carton recycling; liquid packaging board recycling
pet-flake < plastic-waste = mảnh pet; vảy nhựa; chai pet thải; tái chế chai | pet flake; bottle-to-bottle; recycled pet
plastic-washing-line < plastic-waste = rửa nhựa; dây chuyền rửa nhựa; rửa bao bì nhựa; nhựa bẩn lẫn đất; tách nhãn chai | label remover;
  float-sink separation
plastic-shredder < plastic-waste = máy băm nhựa; máy xay nhựa; máy băm phế liệu; dao băm mau mòn | plastic crusher; shredding
plastic-granulator < plastic-waste = đùn hạt; hạt tái sinh; làng nghề nhựa | plastic granulator; pelletising extruder; plastic regrind;
  plastic pelletizing
recycled-plastic-quality < plastic-waste = nhựa tái sinh giòn; hạt nhựa lẫn tạp; nhựa tái chế mùi; nhựa xỉn màu; nhựa tái sinh yếu
  | recycled plastic quality; plastic compatibiliser; contaminated regrind; plastic upcycling
plastic-pyrolysis < plastic-waste, pyrolysis = nhiệt phân lốp; dầu nhiệt phân; dầu từ lốp; muội nhiệt phân | tyre pyrolysis;
  pyrolysis oil; plastic-to-fuel
chemical-recycling < plastic-waste = phân giải pet; depolyme hóa; phân hủy nhựa bằng enzym | glycolysis of pet;
  plastic-degrading enzyme; depolymerization
foam-waste < plastic-waste = xốp thải; rác xốp; thùng xốp thải; mút thải; mút xốp vụn | eps waste; polystyrene foam waste; foam scrap;
  polyurethane waste
plastic-brick < plastic-waste, construction = gạch từ rác nhựa; đường nhựa tái chế; ván nhựa tái chế; gỗ nhựa tái chế | plastic brick;
  plastic road; recycled plastic lumber; plastic paver
textile-recycling < recycling, textile = quần áo cũ; tái chế vải; sợi tái chế; tái chế vải vụn; đồ thun thải | textile recycling;
  recycled fibre; used clothing; recycled polyester
leather-scrap < recycling, leather = da vụn; mảnh da thải; bùn thuộc da; mùn da | leather scrap; tannery sludge; chrome shavings;
  tannery solid waste
wood-waste < recycling, wood = gỗ vụn; gỗ phế liệu; gỗ phế thải; pallet thải; đầu mẩu gỗ | wood waste; offcut; scrap wood
waste-paper < recycling, paper = giấy vụn; giấy phế liệu; giấy thải; khử mực; tẩy mực giấy | waste paper; deinking; recovered paper;
  old corrugated container
paper-sludge < sludge, paper = bùn giấy; bùn thải giấy; bùn xeo giấy | paper sludge; paper mill sludge
waste-glass < recycling, glass = thủy tinh vụn; kính vỡ; thủy tinh phế thải; chai thủy tinh thải; mảnh chai | waste glass; glass cullet;
  cullet; recycled glass
scrap-metal < recycling = sắt vụn; phế liệu kim loại; phoi tiện; phoi sắt; phế liệu thép; ép phế liệu; mạt sắt | scrap metal;
  steel scrap; metal chip; baling press; metal turnings
aluminium-dross < recycling, aluminium = xỉ nhôm; bã nhôm; phế liệu nhôm; tái chế lon nhôm; làng nghề tái chế nhôm | aluminium dross;
  aluminium recycling; aluminum dross; secondary aluminium; used beverage can
furnace-dust < hazardous-waste, steel = bụi lò thép; bụi lò hồ quang; bụi lò luyện thép; vảy cán thép | electric arc furnace dust;
  mill scale; steelmaking dust; zinc recovery
zinc-ash < recycling = xỉ kẽm; tro kẽm; bã kẽm; cặn kẽm | zinc ash; zinc dross; zinc residue
foundry-sand-waste < recycling, casting = cát đúc thải; cát khuôn thải; tái sinh cát đúc; hoàn nguyên cát khuôn | waste foundry sand;
  foundry sand reclamation; sand reclamation
abrasive-waste < hazardous-waste = hạt nix thải; xỉ đồng phun; hạt mài thải; xỉ nix; bùn mài | spent abrasive; copper slag;
  blasting grit waste; grinding sludge
excavated-soil < recycling = đất đào; đất thải; bùn khoan cọc; bùn bentonit; đất dư; bùn đào hầm | excavated soil;
  waste bentonite slurry; surplus soil
stone-sludge < recycling, stone-quarry = bùn cắt đá; bùn đá; bột đá thải; bùn xẻ đá; đá vụn thải | stone sludge; marble sludge;
  stone cutting waste; granite sludge
ceramic-waste < recycling, ceramic-tile = gốm vỡ; gạch men vỡ; phế phẩm gốm sứ; bùn men | ceramic waste; broken tile; glaze sludge
asbestos < hazardous-waste = amiăng; a-mi-ăng; tấm amiăng thải; thay thế amiăng | asbestos; asbestos-cement; asbestos-free
mercury-lamp-waste < hazardous-waste, mercury = bóng đèn huỳnh quang thải; bóng đèn thải; nhiệt kế vỡ | waste fluorescent lamp;
  lamp recycling; mercury waste
lead-battery-recycling < e-waste = tái chế ắc quy; ắc quy chì thải; làng nghề tái chế chì; nấu chì; phá dỡ ắc quy; bã chì
  | lead-acid battery recycling; secondary lead; lead smelting; lead slag
lithium-battery-recycling < e-waste, battery = tái chế pin lithium; pin lithium thải; pin xe điện thải; thu hồi lithium; thu hồi coban;
  pin cũ | lithium battery recycling; black mass; spent lithium-ion battery; cobalt recovery; second-life battery
solar-panel-waste < e-waste, solar-energy = tấm pin mặt trời thải; tái chế tấm pin; pin mặt trời hết hạn | solar panel recycling;
  end-of-life photovoltaic; photovoltaic waste
precious-metal-recovery < e-waste = thu hồi vàng; thu hồi kim loại quý; thu hồi đồng từ bo mạch; tách kim loại từ bo mạch;
  phá dỡ thiết bị điện tử | precious metal recovery; urban mining; dismantling of electronics
plating-sludge < hazardous-waste, sludge, electroplating = bùn xi mạ; bùn thải xi mạ; bùn chứa kim loại nặng; bùn thải nguy hại
  | plating sludge; electroplating sludge; metal-bearing sludge; hazardous sludge
paint-sludge < hazardous-waste, paint-coating = cặn sơn; bùn sơn; sơn thải; bã sơn; thùng sơn thải | paint sludge; waste paint;
  paint residue
oily-rag < hazardous-waste = giẻ lau dính dầu; giẻ lau thải; giẻ dầu; thùng phuy thải; bao bì dính hóa chất; súc rửa thùng phuy
  | oily rag; contaminated rag; drum reconditioning; contaminated packaging
oil-sludge < hazardous-waste = bùn dầu; cặn dầu; bùn cặn dầu; cặn đáy bồn dầu; cặn bồn chứa xăng dầu; dầu cặn | oil sludge; oily sludge;
  tank bottom sludge; petroleum sludge
oil-rerefining < used-oil = tái chế dầu nhớt; tái sinh dầu nhớt; lọc dầu thải; chưng cất nhớt thải; lọc dầu máy | oil re-refining;
  re-refined base oil; oil regeneration; oil purifier
used-cooking-oil < used-oil = dầu chiên cũ; dầu rán cũ; dầu mỡ thải nhà hàng; dầu chiên bị đen | used frying oil; waste cooking oil;
  yellow grease
pcb-oil < hazardous-waste, transformer = dầu pcb; dầu biến thế chứa pcb; biphenyl polyclo | polychlorinated biphenyl;
  pcb-contaminated oil
pops < hazardous-waste = chất ô nhiễm hữu cơ khó phân hủy; thuốc trừ sâu tồn lưu; hóa chất tồn lưu; ô nhiễm tồn lưu
  | persistent organic pollutant; legacy contamination
solidification < hazardous-waste = hóa rắn chất thải; ổn định hóa rắn; đóng rắn chất thải; hố chôn an toàn | waste solidification;
  stabilisation and solidification; secure landfill
chemical-spill < hazardous-waste, chemical = tràn đổ hóa chất; lưu giữ hóa chất | chemical accident; chemical storage
medical-waste-autoclave < medical-waste = hấp rác y tế; lò đốt rác y tế; hấp tiệt khuẩn chất thải; vi sóng rác y tế; kim tiêm thải;
  rác lây nhiễm | medical waste autoclave; medical waste incinerator; infectious waste; sharps; clinical waste
radioactive-waste < hazardous-waste, radiation = chất thải phóng xạ; nguồn phóng xạ; nguồn phóng xạ thất lạc; nhiễm xạ
  | radioactive waste; radioactive source; radioactive contamination
producer-responsibility < recycling = trách nhiệm mở rộng của nhà sản xuất; epr; hoàn trả vỏ chai; đặt cọc vỏ chai; truy vết tái chế
  | extended producer responsibility; deposit return; take-back scheme; reverse vending machine
industrial-symbiosis < recycling = cộng sinh công nghiệp; khu công nghiệp sinh thái; trao đổi chất thải; không rác thải
  | industrial symbiosis; eco-industrial park; zero waste; waste exchange
cleaner-production = sản xuất sạch hơn; giảm chất thải tại nguồn; hiệu quả tài nguyên | cleaner production; resource efficiency;
  waste minimisation; pollution prevention
environmental-permit = giấy phép môi trường; đánh giá tác động môi trường; hồ sơ môi trường; báo cáo môi trường; bị phạt môi trường;
  iso 14001; dân khiếu nại môi trường | environmental permit; environmental impact assessment; environmental compliance;
  environmental management system
hydrochar < organic-waste, pyrolysis = than thủy nhiệt; cacbon hóa thủy nhiệt; thủy nhiệt hóa; hóa lỏng thủy nhiệt | hydrochar;
  hydrothermal carbonisation; hydrothermal liquefaction; hydrothermal carbonization
tailings-dam < mine-waste = hồ bùn đỏ; hồ chứa bùn thải; vỡ đập thải; hồ đuôi quặng; đập chứa quặng đuôi | tailings dam; tailings pond;
  tailings storage
tailings-reuse < mine-waste, recycling = tận thu quặng đuôi; tận dụng đuôi quặng; đất đá thải mỏ; bã xít; xít thải than;
  thu hồi kim loại từ bã thải | tailings reuse; waste rock; coal gangue; overburden
acid-mine-drainage-treatment < mine-waste, wastewater = nước thải mỏ than; nước axit mỏ; nước thải khai khoáng; nước moong
  | acid mine water; mine water; coal mine wastewater; passive mine water treatment
mine-rehabilitation < mine-waste, soil-remediation = hoàn nguyên mỏ; phục hồi môi trường mỏ; cải tạo bãi thải; trồng cây bãi thải;
  moong khai thác | mine rehabilitation; mine closure; mine reclamation; revegetation
ash-pond < fly-ash = bãi xỉ; bãi tro xỉ; hồ thải xỉ; tro xỉ nhiệt điện; tro xỉ tồn đọng; bụi bãi xỉ | ash pond; ash disposal;
  coal combustion residue; ash yard
fgd-gypsum < gypsum-waste, desulphurisation = thạch cao fgd; thạch cao nhân tạo; thạch cao khử lưu huỳnh; thạch cao phốt pho; gyps dap
  | fgd gypsum; synthetic gypsum; flue gas desulphurisation gypsum
metal-contaminated-soil < soil-remediation, heavy-metal = đất nhiễm kim loại nặng; đất nhiễm chì; đất nhiễm asen; đất nhiễm cadimi;
  gạo nhiễm cadimi | heavy metal contaminated soil; cadmium in rice; lead-contaminated soil
phytoremediation-plant < soil-remediation = thực vật xử lý ô nhiễm; cây siêu tích lũy; dương xỉ hút asen; trồng cây xử lý đất
  | hyperaccumulator; phytoextraction; phytostabilisation
oil-contaminated-soil < soil-remediation = đất nhiễm dầu; đất nhiễm xăng dầu; bãi biển nhiễm dầu | oil-contaminated soil;
  petroleum hydrocarbon; hydrocarbon degradation
bioremediation < soil-remediation, biotechnology = phân hủy sinh học chất ô nhiễm; xử lý sinh học đất; vi sinh phân hủy dầu;
  vi khuẩn phân hủy dầu; vi sinh xử lý đất | bioremediation; oil-degrading bacteria; biodegradation of pollutants; mycoremediation
soil-washing < soil-remediation = rửa đất ô nhiễm; giải hấp nhiệt; nung đất nhiễm độc; cố định chất ô nhiễm trong đất | soil washing;
  thermal desorption; in-situ remediation; soil immobilisation; mechanochemical destruction
groundwater-pollution < water-quality, soil-remediation = nước ngầm bị ô nhiễm; ô nhiễm nước ngầm; thấm xuống nước ngầm;
  giếng bị ô nhiễm | groundwater pollution; groundwater contamination; permeable reactive barrier; contaminant plume
oil-sorbent < oil-spill = vật liệu thấm dầu; vật liệu hút dầu; phao quây dầu; phao vây dầu; gối thấm dầu; bột thấm dầu;
  chất phân tán dầu | oil sorbent; oil boom; oil absorbent; superhydrophobic sponge
black-smoke < air-pollution = khói đen; nhả khói đen; xả khói đen; khói mù mịt; khói bụi dày; ống khói xả khói | black smoke;
  smoke opacity; smoke emission; smoky exhaust
soot = bồ hóng; mồ hóng; muội khói; muội bám | soot; black carbon; carbon deposit
boiler-flue-gas < air-pollution, boiler = khí thải lò hơi; khói lò hơi; bụi lò hơi; khói nồi hơi; khí thải lò đốt | boiler flue gas;
  boiler emission; boiler exhaust
brick-kiln-smoke < air-pollution, brick = khói lò gạch; khí thải lò gạch; lò gạch ô nhiễm | brick kiln smoke; brick kiln emission;
  traditional brick kiln
wood-dust < dust, wood = bụi gỗ; bụi mùn cưa; bụi chà nhám; bụi xưởng gỗ | wood dust; sanding dust; sawdust extraction
metal-dust < dust = bụi mài; bụi đánh bóng; bụi kim loại; bụi phun bi; bụi mài kim loại; bụi cắt plasma | grinding dust; metal dust;
  polishing dust; blasting dust
stone-dust < dust, stone-quarry = bụi đá; bụi silic; bụi nghiền đá; bụi mỏ đá; bụi cắt đá | silica dust; quarry dust;
  respirable crystalline silica
cement-dust < dust, cement = bụi xi măng; bụi clinker; bụi đóng bao; bụi bột | cement dust; clinker dust; powder dust; bagging dust
textile-dust < dust, textile = bụi bông; bụi sợi; bụi vải; bụi xơ | cotton dust; fibre dust; lint
mill-dust < dust, rice-milling = bụi trấu; bụi xay xát; bụi cám; bụi nhà máy xay; bụi nông sản; bụi nhà máy gạo | grain dust;
  rice mill dust; husk dust; feed mill dust
coal-dust < dust, coal = bụi than; bụi mỏ than; bụi cảng than; bụi bốc dỡ | coal dust; mine dust; stockpile dust
road-dust < dust = bụi đường; bụi công trường; bụi xe tải; đường bụi mù; rửa xe công trường; bụi phát tán | road dust; fugitive dust;
  construction dust; wheel washing
dust-suppression < dust = dập bụi; phun sương dập bụi; máy phun sương; phun ẩm; súng phun sương; hóa chất chống bụi | dust suppression;
  mist cannon; fog cannon; water spray dust control; dust suppressant
dust-explosion < dust, explosion-safety = nổ bụi; bụi nổ; cháy nổ bụi; cháy túi lọc bụi; cháy bụi gỗ | dust explosion; combustible dust;
  explosion venting; spark detection
bag-filter < dust = túi lọc; rách túi lọc; tắc túi lọc; rũ bụi; lọc bụi túi vải; nghẹt túi lọc; túi vải lọc bụi | bag filter;
  filter bag; pulse jet filter; fabric filter; filter bag clogging
electrostatic-filter < dust = lọc bụi tĩnh điện; lọc bụi ướt; buồng lắng bụi; lọc tĩnh điện; lọc bụi venturi | electrostatic filter;
  venturi scrubber; wet dust collector; electrostatic precipitation; settling chamber
local-exhaust < dust = chụp hút; chụp hút bụi; hút bụi cục bộ; đường ống hút bụi; máy hút bụi công nghiệp; bụi không hút hết
  | local exhaust ventilation; exhaust hood; industrial vacuum cleaner; ductwork
hepa-filter = lọc hepa; màng lọc hepa; màng lọc bụi mịn; lọc khí thô; màng lọc sợi nano | air filter; electrospun filter;
  nanofibre filter
air-purifier = máy lọc không khí; máy tạo ion | air cleaner; air ioniser
welding-fume < air-pollution, welding = khói hàn; hút khói hàn; khí hàn độc; máy hút khói hàn | welding fume; fume extraction;
  welding smoke
oil-mist < air-pollution = sương dầu; hơi dầu; mù dầu; lọc hơi dầu; hơi dầu máy | oil mist; oil mist collector; oil vapour
cooking-fume < air-pollution = khói bếp; khói dầu mỡ; khói nướng; khói nhà hàng; mùi bếp; hút khói bếp | cooking fume; kitchen exhaust;
  kitchen hood; grease filter; barbecue smoke
acid-mist < air-pollution, acid-alkali = mù axit; hơi hcl; khí hcl; hơi axit bể mạ | hydrogen chloride; acid gas
chlorine-gas < air-pollution = rò rỉ clo; xì clo; bình clo | chlorine leak
paint-mist < spray-booth, air-pollution = bụi sơn; sương sơn; sơn bay mù; bông lọc sơn; mùi xưởng sơn | paint mist; paint overspray;
  overspray; paint arrestor
btex < voc = hơi xăng; thu hồi hơi xăng; hơi xăng dầu | vapour recovery; petrol vapour
thermal-oxidiser < voc = lò đốt khí thải; đốt hơi dung môi; rto; đốt xúc tác; oxy hóa xúc tác | thermal oxidiser;
  regenerative thermal oxidizer; thermal oxidizer; catalytic combustion
carbon-tower < voc, adsorption = tháp than hoạt tính; hộp than hoạt tính; lọc mùi bằng than; hấp phụ khí | activated carbon tower;
  carbon filter; gas adsorption; carbon adsorption
rubber-odour < odour, rubber = mùi cao su; mùi mủ cao su; mùi hôi mủ; mùi lưu hóa | rubber odour; latex odour; vulcanisation fume
fishmeal-odour < odour, fish-meal = mùi bột cá; mùi xưởng cá; mùi nhà máy bột cá; mùi thủy sản | fishmeal odour; fish processing odour
landfill-odour < odour, landfill = mùi bãi rác; mùi rác; mùi trạm trung chuyển; hôi rác | landfill odour; waste odour; garbage smell
plastic-odour < odour, plastic = mùi nhựa; mùi nhựa cháy; khói nhựa | plastic fume; burnt plastic smell
sewage-odour < odour, wastewater = mùi nước thải; mùi trạm xử lý; mùi bể gom; mùi nhà vệ sinh; mùi bùn | sewage odour; wastewater odour;
  toilet odour
deodorant-product < odour, probiotic = chế phẩm khử mùi; phun khử mùi; vi sinh khử mùi; chất khử mùi; dung dịch khử mùi; men khử mùi
  | deodoriser; odour neutraliser; deodorizer; microbial deodorant
fine-particle < dust = pm2; pm10; bụi pm; bụi siêu mịn; bụi mịn đô thị; chỉ số chất lượng không khí; aqi | air quality index;
  ultrafine particle; fine particulate matter; haze
air-monitoring < environmental-monitoring = quan trắc không khí; trạm quan trắc không khí; đo chất lượng không khí; cảm biến bụi; đo bụi
  | air quality monitoring; low-cost air sensor; dust sensor; ambient air monitoring
continuous-emission-monitoring < environmental-monitoring, air-pollution = quan trắc khí thải; quan trắc khí thải tự động;
  giám sát ống khói; đo khí thải; đo khói | continuous emission monitoring; stack monitoring; cems; stack sampling; opacity meter
gas-detector < sensor = cảm biến khí; dò khí; dò khí độc; đầu dò khí; báo rò gas; cảnh báo khí gas; máy dò khí | gas sensor;
  gas detector; gas leak detector; toxic gas detection
carbon-monoxide < air-pollution = khí co; ngạt khí; ngộ độc khí; khí than độc; ngạt khí than | carbon monoxide; asphyxiation;
  co poisoning
scr-denox < nox, catalyst = khử xúc tác chọn lọc; phun urê khử nox; sncr; đầu đốt ít nox | selective catalytic reduction;
  low-nox burner; selective non-catalytic reduction
lime-scrubbing < desulphurisation = phun sữa vôi; hấp thụ sữa vôi; fgd; khử so2 bằng đá vôi; khử so2 bằng nước biển
  | flue gas desulphurisation; limestone scrubbing; sorbent injection; lime slurry; seawater scrubbing
vehicle-emission < air-pollution, automotive = khí thải xe; khí xả động cơ; khói xe; khí thải xe máy; bộ xử lý khí thải; đo khí thải xe;
  xe cũ khói | vehicle emission; exhaust catalyst; diesel particulate filter; engine exhaust
ship-emission < air-pollution, shipbuilding = khí thải tàu biển; khí thải tàu; khí xả tàu | ship emission; marine exhaust scrubber;
  marine scrubber
open-burning < air-pollution = đốt rác lộ thiên; khói đốt đồng; đốt ngoài trời; khói rơm | open burning; biomass burning
air-dispersion < air-pollution, simulation = mô hình lan truyền ô nhiễm; lan truyền khí thải; bản đồ ô nhiễm không khí;
  lan truyền chất ô nhiễm | dispersion model; pollutant dispersion; source apportionment; air pollution map
noise-barrier < noise = rào chống ồn; vách chống ồn; phòng cách âm; cửa cách âm; tấm cách âm | sound barrier; acoustic enclosure;
  soundproof room
machine-noise < noise = ồn máy; máy chạy ồn; máy kêu to; máy phát điện ồn; ồn quạt; quạt kêu; kêu rè; tiếng kêu lạ | machine noise;
  fan noise; generator noise; abnormal noise
sound-absorber < noise = hút âm; ống tiêu âm; bộ giảm thanh; mút tiêu âm; ống giảm thanh | sound absorber; silencer; muffler
noise-measurement < noise, environmental-monitoring = đo ồn; máy đo ồn; mức ồn; đo tiếng ồn; bản đồ tiếng ồn | sound level meter;
  noise monitoring; noise mapping
ground-vibration < vibration = rung chấn; rung chấn nổ mìn; rung nền; đóng cọc rung | ground vibration; blast vibration;
  construction vibration
ecolabel = nhãn xanh; nhãn sinh thái; sản phẩm thân thiện môi trường; thân thiện môi trường; sản phẩm xanh | ecolabel; eco-friendly;
  environmentally friendly; green product
electronic-nose < sensor = mũi điện tử; cảm biến mùi | electronic nose; odour sensor
odour-measurement < odour, electronic-nose = đo mùi; đo nồng độ mùi; đánh giá mùi hôi | olfactometry; odour measurement;
  odour monitoring
mollusc-shell-use < seashell-waste = tận dụng vỏ sò; tận dụng vỏ nghêu; vỏ sò nghêu thải | shell waste; seashell; clam shell
citrus-peel-waste < fruit-peel-waste, citrus = vỏ cam; vỏ quýt thải; vỏ cam quýt | orange peel waste
coffee-grounds < organic-waste, coffee = bã cà phê pha; bã cà phê đã pha | coffee grounds
sugarcane-filter-cake < sugarcane-by-product = bã bùn mía; bã bùn nhà máy đường | sugarcane filter cake
eggshell < organic-waste, egg = vỏ trứng; bột vỏ trứng; màng vỏ trứng | eggshell; eggshell membrane
dead-animal-disposal < organic-waste, livestock = xác gia súc; xác lợn chết; chôn heo dịch; tiêu hủy gia súc | carcass incinerator
spent-catalyst < hazardous-waste, catalyst = chất xúc tác thải; thu hồi niken; thu hồi vanadi; xúc tác hết hoạt tính | nickel recovery;
  vanadium recovery
solvent-distillation < solvent-recovery, hazardous-waste = tái sinh dung môi; chưng cất dung môi thải | solvent reclaiming;
  solvent reclamation
stuffy-air < indoor-air = không khí ngột ngạt; ngột ngạt; bí khí; thiếu không khí tươi; nồng độ co2 trong phòng | stuffy air;
  fresh air supply
fishy-smell < odour = mùi tanh; tanh hôi; hôi tanh | fishy smell
burnt-odour < odour = mùi khét; mùi khét lẹt; khét lẹt | burning smell
brick-rubble < construction-waste = gạch vụn; gạch vỡ; bê tông vỡ; trạc thải | demolition waste; concrete waste; rubble
dragon-fruit-peel < fruit-peel-waste, dragon-fruit = vỏ thanh long; vỏ quả thanh long | pitaya peel; dragon fruit skin
pineapple-peel < fruit-peel-waste, pineapple = vỏ và mắt dứa; vỏ quả dứa | pineapple peel
pomace-residue < fruit-pomace = bã quả ép | pomace
`
