export default `
đường liên thôn mới trải nhựa được hai mùa mưa đã bong tróc từng mảng, xe máy đi qua cứ phải lạng lách tránh ổ gà.
xe quá tải chở đá chạy rầm rầm cả đêm, mặt đường lún thành hai cái máng sâu hoắm, trời mưa nước đọng như ruộng.
anh kỹ sư cầu đường bảo hằn lún vệt bánh là do nhựa mềm quá so với cái nắng bốn mươi độ ở xứ mình.
bê tông nhựa nóng chở từ trạm xa tới nơi còn có trăm mốt độ thì lu hoài cũng không chặt.
máy rải đi trước bốc khói nghi ngút, phía sau mấy anh cào cào xúc xúc, giày dính nhựa nhấc không lên.
lu bánh lốp nặng hai mươi lăm tấn miết cho kín mặt, rồi lu thép chạy xoá vệt.
khoan mẫu lõi ra thấy lớp móng đá dăm lẫn đầy bùn, hèn gì đường cứ dềnh lên như bánh đa.
xin hỏi có phụ gia nào trộn đất tại chỗ cho cứng lại, đỡ phải chở đá từ tỉnh khác về không?
đất đồi đỏ trộn vôi sáu phần trăm với ít xi măng, ủ một đêm, lu lèn ra nền khá rắn chắc.
đường đất ba zan mùa khô bụi mù đỏ cả tóc, mùa mưa trơn như đổ mỡ, học trò té oạch oạch.
bà con góp mỗi nhà một bao xi măng, thanh niên trộn tay, đổ được hai trăm mét đường bê tông vô tận chùa.
khe nối giữa hai tấm đường bị vênh, bánh xe lăn qua kêu cụp cụp, đêm nằm đếm được từng chiếc.
bơm vữa xuống hốc rỗng dưới tấm bê tông thì hết cập kênh, khỏi đập đi đổ lại.
lề đường bị xói thành rãnh sâu, xe đạp tụt bánh xuống là lộn nhào xuống mương.
cống ngang đặt thấp hơn đáy rãnh nên bùn lấp đầy, nước tràn qua mặt đường cuốn hết taluy.
vạch sơn kẻ đường trộn hạt thuỷ tinh, ban đêm đèn rọi vào sáng trắng như dải lụa.
sơn kém thì nửa năm mòn hết, ngã tư chẳng còn biết chỗ nào dừng chỗ nào đi.
biển báo bị cành phượng che khuất, tôi bị thổi phạt oan mà cãi không được.
gờ giảm tốc cao lênh khênh, xe cứu thương chở người gãy xương qua đó nghe rên thấu trời.
gương cầu lồi ở khúc cua tay áo mờ hơi sương sáng sớm, phải có người lau mỗi ngày.
đèo Hải Vân sương đặc quánh, tài xế bật đèn vàng, bóp kèn dò từng khúc một.
xe tải mất thắng thì lao vào đường cứu nạn đổ sỏi dày, bánh lún xuống tự dừng.
má phanh cháy khét lẹt, khói trắng phun ra từ bánh sau, lơ xe xách can nước chạy theo tưới.
đổ đèo phải về số thấp cho máy ghì lại, chứ đừng rà thắng suốt dọc đường.
cầu treo dân sinh ván mục, dây lắc lư, con nít đi học bám chặt tay nhau run cầm cập.
cáp cầu treo bị gỉ ở trong hố neo vì nước đọng, nhìn bên ngoài vẫn sơn bóng loáng.
trụ cầu bị xói trơ móng, thợ lặn mò xuống thấy hố sâu gần bốn thước, phải thả đá hộc gấp.
sà lan chở cát cao quá mực nước, kẹt vào dầm cầu Ghềnh, xô sập hai nhịp xuống sông.
khe co giãn cầu bật tấm cao su, đinh ốc nhô lên chém nổ lốp mấy xe liền.
gối cầu chảy xệ nứt vỡ, kích dầm lên vài phân thay gối mới mà xe vẫn chạy bên trên.
cáp dây văng rung bần bật mỗi khi mưa nhẹ kèm gió, gắn thêm giảm chấn nhớt ở chân dây mới hết.
đo dao động riêng của nhịp cầu bằng cảm biến gia tốc, tần số tụt là biết kết cấu yếu đi.
cầu khỉ bằng hai thân tre, tay vịn lỏng chỏng, khách thành phố bước được nửa chừng là đứng khóc.
nhóm thiện nguyện xây cầu bê tông thay phà, ghe lớn qua không lọt vì tĩnh không thấp quá.
phà Vàm Cống ngày trước chờ cả buổi, người bán mía ghim, chuột rô ti chạy dọc hàng xe rao inh ỏi.
bắc cầu rồi thì bến phà vắng ngắt, mấy chục hộ bán hàng rong phải kiếm nghề khác mà sống.
dầm Super T đúc sẵn kéo ra bằng xe đầu kéo dài ngoằng, bò từng mét qua ngã ba lúc nửa đêm.
xe lao dầm sập giá ba chân, dầm rơi xuống bãi bùn, may mà thợ vừa nghỉ ăn cơm.
đúc hẫng cân bằng hai bên trụ, mỗi đốt bốn mét, lệch nhau vài phân là phải chỉnh liền.
ông chỉ huy trưởng già dặn rằng làm cầu sợ nhất là nước lớn bất ngờ khi trụ còn chưa nhô lên.
thùng chụp thả xuống sông hút nước ra làm trong khô, rò một lỗ bằng ngón tay cũng phụt như vòi rồng.
hầm chui ngập lút mui sau cơn mưa một tiếng, máy bơm tắc vì rác bịt song chắn.
hầm Thủ Thiêm dìm từng đốt nặng hai mươi bảy nghìn tấn, chìm đúng khớp nhờ đo đạc dưới nước.
máy khoan hầm gặp đá mồ côi, dao cắt gãy răng, dừng ba tuần để thợ chui ra thay dưới khí nén.
bùn đào bơm ra theo ống, sàng rung tách cát sỏi, phần sét ép bánh chở đi.
đất phía trên đường hầm lún mười hai ly, tiệm vàng trên phố bị kẹt cửa cuốn.
bê tông phun vào vách đá rơi lả tả gần nửa, thêm sợi thép với phụ gia đông nhanh mới bám.
quạt phản lực treo nóc hầm thổi khói dồn về một đầu, người chạy ngược lại mà thoát.
metro Bến Thành Suối Tiên chạy thử êm ru, dân ùn ùn đi chơi, ghế ngồi mát lạnh.
gối cao su đỡ dầm tàu điện bị rơi mất một cái, phải soi lại từ đầu tới cuối tuyến.
bánh tàu mòn thành chu vi méo, chạy lộc cộc, đưa vào máy tiện dưới sàn gọt tròn lại.
đường ray khổ một mét cũ kỹ, tà vẹt sắt kêu coong coong, tàu lắc như đưa võng.
ray hàn dài mùa nắng nở ra cong như con rắn, gác ghi hốt hoảng phất cờ đỏ.
siêu âm ray thấy vết nứt hình hạt đậu trong đầu ray, kẹp lập lách tạm rồi cắt thay đoạn mới.
đá ba lát bị bùn phụt lên trắng bệch, nền yếu nên cứ mỗi đoàn tàu qua là nhún.
gác chắn dân lập bằng tre, chú thương binh kéo dây khi nghe tiếng còi, mười năm không công xá.
đường ngang tự mở, rơ moóc kẹt giữa ray, tàu thắng không kịp đâm văng xuống ruộng.
cảm biến lade quét lối ngang, có vật cản thì đèn báo lái tàu từ cách tám trăm mét.
vé tàu Tết mua qua mạng báo hết sau hai phút, cò vé thì có sẵn giá gấp rưỡi.
xe khách giường nằm nhồi nhét, mùi giày mùi ói quyện nhau, ai say xe đúng là cực hình.
nhà xe hứa ba giờ chiều chạy mà lòng vòng bắt khách đến tối mịt mới ra khỏi thành phố.
xe ôm truyền thống ngồi vắt vẻo ngã tư than ế, trong khi mấy cậu áo xanh vừa chạy vừa dò điện thoại.
kẹt xe ở vòng xoay Lăng Cha Cả, nhích từng chút, khói bụi phả vào mặt, trẻ con khóc ngằn ngặt.
người ta leo lề, cua đầu, tạt ngang, chẳng ai nhường ai, thành ra khoá cứng cả bốn phía.
điều chỉnh đèn xanh theo lưu lượng camera đếm được thì dòng chờ ngắn đi gần một phần ba.
thuật toán đếm xe máy hay đếm sót khi chúng chen nhau như đàn cá, còn ô tô thì dễ.
mô phỏng giao thông cho thấy mở thêm làn chỉ làm nút cổ chai dời xuống dưới một quãng.
vạch cho người đi bộ có đó mà cụ già đứng mãi không dám bước vì chẳng xe nào dừng.
cầu vượt bộ hành vắng tanh, bậc dốc, hôi khai, dân cứ trèo dải phân cách cho lẹ.
vỉa hè lát đá tự nhiên mới tinh mà xe hơi leo lên đậu, đá gãy đôi cập kênh, bước vào nước bắn ướt quần.
người khiếm thị dò gậy theo gạch nổi thì gặp ngay gốc cây với quầy bánh mì.
gạch nổi dẫn hướng lát zíc zắc quanh nắp cống như trò chơi, ai nghiệm thu hay vậy?
bãi giữ xe tự phát chặt chém hai chục ngàn một lượt, không vé, mất ráng chịu.
xe lăn muốn lên vỉa hè phải có dốc thoải một trên mười hai, đằng này bậc cao cả gang.
xe buýt không dừng sát trạm, khách phải vừa chạy vừa nhảy, cụ bà nhìn lắc đầu quay về.
thẻ từ quẹt hoài không nhận, tài xế xua tay bảo thôi trả tiền mặt đi cô.
tuyến buýt nhanh BRT giành làn riêng, xe khác lấn vào kín mít nên nhanh cũng thành chậm.
xe đạp công cộng quét mã mở khoá, sên rỉ kêu rột rẹt, yên rách mưa ngấm ướt mông.
trẻ em đạp xe đi học trong làn xe tải, mẹ nào mà không nơm nớp lo âu.
mũ bảo hiểm bán lề đường ba chục ngàn, bóp nhẹ là nứt, đội cho công an khỏi phạt.
phép thử va đập thả rơi búa năm ký, mũ đạt chuẩn phải giữ gia tốc dưới ngưỡng.
xe máy cũ xả khói mù mịt, đề nghị đổi xe mới được hỗ trợ bốn triệu có ai chịu không?
bác chạy ba gác máy nuôi ba đứa con, cấm xe thì biết mần nghề chi.
xe container chạy giờ cấm vào khu dân cư, camera chộp biển số, giấy phạt gửi về tận công ty.
trạm thu phí không dừng đọc thẻ dán kính mờ, thanh chắn đập cái bộp xuống nắp capo.
cân tải trọng động dưới mặt đường đo được khi xe chạy sáu chục cây giờ, sai số chừng năm phần trăm.
chủ xe gắn thêm thành thùng, chở lúa ngọn cao nghệu, qua cầu gỗ nghe răng rắc.
dốc bến đò trơn rêu, đẩy chiếc cúp lên ướt mồ hôi, trượt một bước là cả người lẫn xe xuống nước.
tàu chở xi măng mắc cạn ở luồng Định An vì bãi ngầm đổi chỗ sau mùa gió chướng.
hoa tiêu dẫn tàu lớn, mắt nhìn phao xanh phao đỏ, tay cầm bộ đàm báo nước lớn nước ròng.
phao luồng trôi mất xích, đèn tắt, ghe đêm chạy nhầm lên bãi cát nằm chờ con nước.
sông Hồng cạn trơ bãi giữa, sà lan than nằm xếp hàng chờ thuỷ điện xả mới qua được ghềnh.
nạo vét xong chưa đầy nửa năm bồi lấp lại như cũ, tiền đổ xuống sông theo đúng nghĩa đen.
cẩu bờ bốc container nhịp nhàng, thùng va nhau ầm ầm, đèn pha sáng trắng suốt đêm.
bãi cảng đầy nghẹt hàng phế liệu vô chủ, thùng gỉ chảy nước vàng, hải quan lắc đầu ngán ngẩm.
cước tàu biển tăng gấp năm, xưởng gỗ đóng hàng rồi mà không có vỏ thùng, khách bên Mỹ hối tới tấp.
xe nâng đâm lủng thùng phuy keo, keo chảy dính bánh xe, kéo sợi dài cả kho.
giao hàng chặng cuối tốn nhất vì hẻm ngoằn ngoèo, số nhà lộn xộn xẹt xẹt cả chục gạch chéo.
shipper gọi khách năm cuộc không bắt máy, trời mưa lâm thâm, đồ ăn nguội ngắt nguội ngơ.
hàng dễ vỡ đóng thùng hai lớp, chèn hạt xốp, dán chữ nhẹ tay mà vẫn bị quăng bịch bịch.
tối ưu lộ trình cho mười hai xe tải bằng thuật toán đàn kiến, bớt được mười bảy phần trăm cây số chạy rỗng.
xe bồn sữa phải rửa nóng ngay trong hai tiếng, để nguội là váng bám chua lòm.
sân bay Tân Sơn Nhất chật như nêm, lấy hành lý chờ cả tiếng, ra cửa lại bị chèo kéo taxi dù.
chim yến, cò trắng bay vào động cơ phản lực, phi công phải vòng lại hạ cánh.
đường băng nứt nẻ phùi bùn lên mặt, đêm nào cũng vá, sáng trả lại cho tàu bay.
lốp máy bay để lại vệt cao su đen, xịt nước áp lực cao gột đi cho khỏi trơn.
khách trễ chuyến cãi nhau với nhân viên mặt đất, tiếng trẻ khóc, loa gọi, ồn như vỡ chợ.
bến xe Miền Đông mới xa tít tắp, tiền taxi ra bến còn hơn tiền vé về quê.
chỗ tôi ở mỗi sáng nghe tiếng rao bánh mì nóng giòn phát từ cái loa rè gắn sau xe đạp.
hẻm nhỏ vừa đủ hai xe máy tránh nhau, nhà nọ nhìn thấy nồi cá kho nhà kia.
triều cường dâng lúc năm giờ chiều, nước cống đen sì bò lên bậc thềm, dép trôi lềnh phềnh.
nâng đường lên nửa mét thì nhà hai bên thành cái hầm, mưa là nước chảy ngược vô giường.
chủ quán kê gạch bốn chân tủ lạnh, bơm nhỏ hút nước ra mà nước lại chảy vào, hài hước thật.
hồ điều tiết ngầm dưới công viên giữ nước nửa giờ mưa lớn rồi xả dần ra kênh.
vỉa hè thấm nước bằng bê tông rỗng, bụi đóng kín lỗ sau hai năm, phải hút rửa mới thấm lại.
mái xanh trồng cỏ lạc giữ được phần nước đầu cơn, lớp đất nhẹ nhưng sàn vẫn phải tính thêm tải.
lá dầu rụng lấp miệng hố ga, chú công nhân áo cam khom lưng móc từng nắm dưới mưa xối xả.
robot chui cống truyền hình về, thấy rễ cây, cục bê tông, và cả một chiếc giày cao gót.
cống hộp trăm tuổi gạch thẻ mòn lẹm, bùn mỡ đóng tới hai phần ba lòng.
chợ tạm họp sát đường ray, nghe còi tàu là kéo sạp vào, tàu đi lại bày ra tỉnh queo.
bán hàng rong bị đuổi chạy tán loạn, thúng xôi đổ, cam lăn long lóc khắp mặt đường.
ban đêm phố đi bộ nhạc dộng thình thịch, ly nhựa lăn lóc, sáng ra mùi bia chua nồng nặc.
nhà vệ sinh công cộng khoá trái, dân lao động biết giải quyết nỗi buồn ở đâu đây?
cây xà cừ cổ thụ bật gốc trong cơn giông đè bẹp hai ô tô, bộ rễ bé xíu vì bị bó trong bồn xi măng.
máy siêu âm thân cây dò được lõi rỗng, cây nhìn xanh tốt mà ruột mục như cám.
tỉa cành trước mùa bão, xe thang chắn nửa đường, mùn cưa bay lả tả lên tóc người đi qua.
hoa sữa trồng dày quá, mùa thu thơm đến nhức đầu, dân viết đơn xin di dời bớt.
đảo nhiệt đô thị làm trung tâm nóng hơn ngoại thành bốn năm độ, đêm không nguội nổi.
ao hồ bị lấp làm nhà, nước mưa hết chỗ trú thì nó vào nhà mình trú, trách ai.
chung cư mini mười mét vuông một phòng, phơi đồ hành lang, xe máy sạc ngay chân cầu thang.
xóm trọ công nhân lợp phi brô, trưa hè nằm như nướng, tối về bốn đứa chung một quạt.
cô chủ trọ tính bốn ngàn một số điện, nước một trăm ngàn đầu người, thêm phí rác phí gửi xe.
nhà trẻ đóng cửa năm giờ, công nhân tăng ca tới tám giờ, ai đón con giùm bây giờ?
trạm y tế phường thiếu thuốc, bảo hiểm đúng tuyến mà phải ra ngoài mua.
làm căn cước xếp hàng từ tờ mờ, bốc số thứ tự, máy lỗi vân tay vì tay chai sần.
dịch vụ công trực tuyến nộp hồ sơ xong ba lần bị trả vì ảnh chụp mờ góc.
một cửa liên thông nhưng anh vẫn bảo tôi chạy sang ba cửa khác là sao?
thẻ giữ xe mất phải có đăng ký, giấy cam kết, hai trăm ngàn và nửa tiếng đợi.
chó thả rông, phân vãi đầy công viên, đi bộ buổi sáng cứ phải nhìn xuống đất.
phường phun thuốc muỗi nồng nặc, mèo nhà tôi lăn ra co giật, gián thì chạy đầy đường.
trò chơi sân chung cư gãy xích đu, cạnh sắt bén ngót, bảo trì hứa lần hứa lữa.
thư viện quận đóng bụi, máy lạnh hỏng, nhưng vẫn có mấy em sinh viên ngồi miệt mài.
bãi xe ngầm báo còn mười chỗ mà vào chạy năm vòng không ra chỗ nào trống.
cảm biến siêu âm treo trên từng ô, đèn xanh đỏ giúp tài xế khỏi mò.
xe cứu thương hụ còi giữa rừng xe, ai cũng muốn nhường mà chẳng biết dạt đi đâu.
đội cứu hộ tình nguyện chở người tai nạn lúc hai giờ sáng, băng ca xếp trong thùng xe cũ.
đinh tặc rải sắt nhọn quanh chân cầu, chú già đẩy xe nam châm hút mỗi sáng được cả ký.
dốc cầu vượt trơn vì dầu nhớt rơi, ba chục xe đo đường trong một buổi sáng mưa phùn.
rải trấu, cát mịn hút dầu rồi quét, rửa lại bằng xà bông thì mới bám bánh.
đá dăm chống trơn phải cứng, khó mài bóng, hệ số mài bóng trên bốn lăm.
thiết bị rắc cát rung đo độ nhám: rải đều thành hình tròn rồi đo đường kính.
xe đo độ gồ ghề chạy một vòng thành phố, bản đồ chỗ đỏ nhiều hơn chỗ xanh.
ứng dụng điện thoại cảm nhận độ xóc, ghép dữ liệu hàng ngàn người đi là ra bản đồ ổ gà.
nhựa tái sinh từ mặt đường cũ cào lên trộn ba chục phần trăm vẫn đạt yêu cầu.
bột cao su lốp trộn nhựa đường đi êm và ít ồn, có điều lúc nấu mùi hắc khủng khiếp.
sợi rơm ngâm kiềm làm cốt cho vỉa hè là đề tài của mấy em học sinh lớp mười một.
rải cấp phối sông suối ở bản, lũ về một trận trôi tuột như chưa từng có.
ngầm tràn mặt đá xây, cọc tiêu sơn vạch đỏ, nước quá vạch thì cấm qua nhưng vẫn có người liều.
xe u oát cũ cõng hàng cứu trợ leo dốc đá Mã Pí Lèng, nước sôi sùng sục trong két.
ngựa thồ gạch lên bản, mỗi chuyến sáu chục viên, vó trượt đá toé lửa.
đường ngập sương muối, thảm cỏ trắng xoá, bánh xe quay tít tại chỗ.
cọc tiêu bê tông gãy thay bằng cọc nhựa dẻo, xe đè lên rồi tự bật dậy.
hộ lan tôn lượn sóng cuối thanh đâm xuyên xe, nay phải có đầu giảm chấn.
xe đầu kéo ngủ gật lao qua dải phân cách, tài xế nói chạy mười bốn tiếng chưa nghỉ.
thiết bị nhận diện mắt lờ đờ kêu tít tít, anh tài bực mình lấy kẹo cao su dán ống kính lại.
dữ liệu giám sát gửi về sở, xe chạy quá giờ là rút phù hiệu một tháng.
học bằng lái sa hình lùi chuồng, lụi hụi mãi chạm vạch, mồ hôi rịn ướt tay lái.
thầy dạy lái la oai oái, bảo nhả côn từ từ mà nó cứ giật đùng đùng rồi tắt máy.
đăng kiểm quá tải, xe xếp hàng hai cây số, ngủ lại qua đêm giữ chỗ.
đổi biển số vàng cho xe kinh doanh tốn có trăm rưỡi, quên đổi thì bay mấy triệu.
bảo hiểm xe máy tai nạn đòi mãi không được vì thiếu biên bản hiện trường có dấu.
giám định độ trễ dầu phanh: nước lẫn ba phần trăm thì điểm sôi tụt thảm hại.
rô tuyn lỏng, lái rơ, bánh ăn mòn lệch trong, chạy nhanh vô lăng rung bần bật.
cân chỉnh thước lái, bấm chì cân bằng, đảo lốp chéo là êm như mới.
xe ngập nước đừng cố đề lại, nước vô buồng đốt cong tay biên như chơi.
thợ tháo bugi, quay máy nhả nước phì phì, xịt khô bô bin rồi mới nổ.
nội thất ngâm nước hôi mốc, nỉ trần xệ xuống, hộp điều khiển túi khí chập chờn.
bán tống bán tháo chiếc xe thuỷ kích, người mua sau soi đèn thấy bùn trong khe dây đai.
Cần Thơ mưa, người bán vé số già núp mái hiên, xấp vé bọc ni lông ôm trước ngực.
quán cóc dưới gầm cầu có mái che thiên nhiên, cà phê vợt, bàn cờ tướng và chuyện thế giới.
thành phố ven sông thắp đèn, du thuyền nhạc sống, còn xóm ghe chài tối om bên kia bờ.
dự án chỉnh trang di dời nhà sàn trên kênh, đền bù chưa đủ mua nửa căn chung cư.
tái định cư lầu mười, bà bán cháo hết chỗ bán, ngày ngồi nhìn xuống thở ra.
giải toả trắng cả xóm, ngôi miếu nhỏ chừa lại trơ trọi giữa ngã sáu mới mở.
ông từ giữ miếu kể đêm vẫn nghe tiếng xe lu ì ì như trâu thở.
lễ thông xe cắt băng khánh thành, bong bóng bay, hôm sau phát hiện thiếu lối quay đầu.
công nhân vệ sinh quét lá một giờ khuya, áo phản quang loé lên mỗi lần xe vụt qua.
tôi đề nghị thử nghiệm phân làn bằng cọc mềm ba tháng rồi hẵng đổ bê tông cứng.
đếm xe bằng tay, mỗi ngả một em cầm bộ bấm, nắng đổ lửa mà chẳng em nào bỏ vị trí.
phỏng vấn hộ gia đình về chuyến đi làm, người ta ngại khai vì tưởng dò thu nhập.
chuyến đi trung bình bảy cây số, phần lớn bằng xe máy, chỉ chín phần trăm đi xe công cộng.
giá gửi xe trung tâm tăng thì dân gửi ở rìa rồi đi bộ vào, vỉa hè rìa lại nghẹt.
đồng bộ vé tàu, vé buýt, vé phà trong một thẻ, bàn mười năm chưa ngã ngũ.
cách tính giá mở cửa taxi minh bạch hơn nếu đồng hồ kiểm định dán tem từng năm.
tài xế công nghệ tắt ứng dụng phản đối chiết khấu, khách đứng bơ vơ trú mưa trạm xăng.
trạm xăng bơm thiếu, chip điện tử cài trong cột, bấm điều khiển một cái là hụt bốn phần trăm.
đo bằng bình chuẩn hai mươi lít có niêm chì, mặt thoáng ngang vạch là đúng.
hơi xăng bay mù mịt lúc nhập bồn, thu hồi hơi bằng ống hồi về xe chở thì đỡ mùi.
cháu vẽ con đường mơ ước có vỉa hè rộng, cây bóng mát và một con chó được dắt đàng hoàng.
mặt cầu thép chảy nhựa, lớp phủ trượt như da rắn lột, sửa đi sửa lại chưa đâu vào đâu.
nhựa epoxy đắt gấp mười nhưng bám thép tốt, trời ẩm thi công là hỏng hết công.
chúng tôi đóng kín cầu ban đêm từ hai mươi hai giờ tới bốn giờ sáng để phun bi làm sạch.
bi thép bắn rào rào như mưa đá, thợ mặc đồ phi hành gia, hít khí qua dây.
lan can cầu bị tháo trộm từng thanh bán đồng nát, công an phục ba đêm liền mới tóm.
chân trụ đèn cầu gỉ mục, trụ đổ xuống sông lúc chẳng có gió máy gì.
bà chủ đò cũ giờ bán nước mía đầu cầu, hễ có ai hỏi chuyện xưa là mắt sáng lên.
đi qua đoạn thi công nhớ giảm tốc, coi chừng đá văng, trời tối có dây chăng ngang.
rào tôn chiếm nửa lòng đường cả hai năm mà bên trong chẳng thấy ai làm, gọi là lô cốt cũng đúng.
tái lập mặt đường sơ sài, vết đào vá như áo cà sa, đi xe nẩy tưng tưng.
mỗi đơn vị đào một lần, nước đào xong lấp, điện lại đào, cáp quang lại đào nữa.
hào kỹ thuật dùng chung tốn lúc đầu, về lâu dài đỡ khổ dân và đỡ tốn tiền.
ai chủ trì, ai góp, ai thuê, bàn mãi rồi hẹn họp lại tuần sau.
đường vô xóm tui sình lầy quá chừng, mùa mưa con nít đi học phải xách dép trên tay, xe chở lúa không vô được nên bị ép giá.
có cách nào làm đường rẻ tiền bằng đất tại chỗ trộn với tro trấu hay xỉ than mà xe hai tấn chạy không lún không?
tỉnh bên người ta rải phụ gia polyme trộn đất sét cát, lu xong mặt cứng, mưa xuống không dính bánh, ba năm mới phải bù lại.
cái khó là đất mỗi chỗ mỗi khác, phải đem mẫu đi thử mới biết trộn bao nhiêu phần trăm thì đạt.
công ty chúng tôi đang thi công đoạn tránh thị trấn, đất nền yếu lún không đều làm cống hộp gãy khúc ở giữa.
đào thay đất thì sâu quá, đóng cọc thì đắt, đang xem xét dùng bê tông bọt nhẹ đắp sau mố cho bớt tải.
mố cầu bị đất đắp đẩy nghiêng ra phía sông bảy phân, gối dầm lệch hẳn, xe qua nghe tiếng sắt nghiến.
đoàn chuyên gia Nhật xem xong đề nghị gỡ bớt đất, thay bằng khối xốp EPS và neo giữ lại.
dân hai bên phàn nàn đường mới cao hơn sân nhà nửa mét, dắt xe máy ra vô như leo dốc.
xe buýt sắp tới cứ báo còn hai phút mà chờ hai mươi phút chưa thấy, bảng điện tử chắc đếm theo lịch chứ không theo xe.
tài xế nói kẹt cứng ở chân cầu Sài Gòn thì làm sao đúng giờ được, phạt chúng tôi cũng vậy thôi.
sinh viên làm ứng dụng gom tín hiệu từ điện thoại khách đi xe, đoán giờ tới sai số chừng một phút rưỡi.
nhà tôi kinh doanh vận tải có chín đầu xe, tiền lốp với tiền dầu chiếm gần sáu phần mười chi phí.
lốp đắp lại rẻ bằng phân nửa lốp mới, chạy trục sau thì được chứ lắp trục trước là đùa với tính mạng.
phần mềm quản lý báo xe số bốn hao dầu hơn hẳn, kiểm tra thì bồn bị khoan một lỗ nhỏ để rút trộm ban đêm.
cảm biến mức dầu loại que nhúng đo được từng lít, bác tài biết có gắn nên từ đó dầu không hụt nữa.
hàng thuỷ sản chở đi cửa khẩu kẹt lại năm ngày, nước đá tan, cá bốc mùi, chủ hàng khóc dở mếu dở.
bến thuỷ nội địa không có cầu tàu, bốc vác lội bùn vác bao gạo trên vai, trượt chân là ướt hết.
băng tải nghiêng bằng cao su gân đưa bao từ ghe lên kho, mỗi giờ được bốn trăm bao, đỡ được tám công vác.
gặp nước ròng thì băng dốc quá, bao tuột ngược, nên chân băng phải đặt trên phao lên xuống theo nước.
con lươn giữa đường bị xe tông đổ, cục bê tông nằm chình ình cả đêm không có cọc phản quang cảnh báo.
anh chạy giao cơm tông vào gãy xương đòn, hỏi ai bồi thường thì nơi này chỉ sang nơi kia.
chúng ta cần một đầu mối duy nhất nhận tin báo hư hỏng, có hạn xử lý và có người chịu trách nhiệm cụ thể.
người đi xe lăn thử đi từ nhà ra bưu điện, tám trăm mét mà phải nhờ người khiêng sáu lần.
thành phố sửa lại hai mươi ngã tư theo góp ý, hạ bó vỉa, dời cột, kẻ vạch rộng và kéo dài đèn xanh.
khu đô thị mới đường thênh thang mà tối om vắng hoe, cỏ mọc qua khe gạch, nhà xây thô để làm chỗ nuôi dế.
trái lại trong phố cũ mỗi mét vuông đều có người bán người mua, xe tải giao bia đứng choán nửa đường.
giao hàng ban đêm đỡ kẹt nhưng tiếng kéo cửa sắt, tiếng thùng rơi làm cả dãy nhà mất giấc.
xe nâng tay bánh cao su, sàn xe lót thảm, thùng đậy nắp êm là bộ ba được dùng thử ở quận Năm.
cho thuê xe điện bốn chỗ chở khách quanh hồ, pin yếu buổi chiều phải đẩy bộ, hướng dẫn viên ngượng chín mặt.
lắp mái che có tấm pin ngay chỗ đậu, giữa trưa sạc một giờ đủ chạy thêm hai vòng.
bãi đỗ xe thông minh xếp hình quay vòng như đu quay, mất điện một cái là xe treo lơ lửng trên cao.
chủ xe sốt ruột đứng dưới ngửa cổ nhìn, nhân viên quay tay từng nấc, cả tiếng mới hạ được một chiếc.
trước cổng trường giờ tan học phụ huynh đậu kín ba hàng, cô hiệu phó ra thổi còi khản cổ.
cho từng khối ra lệch nhau mười phút với kẻ ô đứng chờ, cảnh lộn xộn vơi đi thấy rõ.
mặt đường bê tông trước chợ bị nước cá, nước muối ăn mòn trơ đá, xe đẩy dập dềnh rớt cả sọt.
đóng đường sửa thì tiểu thương mất mối, nên thầu dùng vữa đông nhanh làm từ mười giờ tối tới bốn giờ sáng.
hầm đi bộ qua quốc lộ ẩm thấp, đèn cháy, có kẻ nghiện tụ tập nên con gái chẳng ai dám xuống.
gắn camera, sơn tranh tường, mở quầy sách cũ, dần dần người đi lại đông và cảm thấy an lòng.
xóm tôi tự trồng hoa giấy dọc bờ tường, thay chỗ đổ rác cũ, từ đó chẳng ai nỡ quăng bịch rác ra nữa.
mỗi sáng chủ nhật cả hẻm cầm chổi ra quét, xong ngồi lại uống trà, chuyện xích mích cũng bớt dần.
`
