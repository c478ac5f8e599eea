export default `
nhựa tái chế kéo sợi cứ đứt bựt bựt, chắc nguyên liệu còn ẩm với lẫn tạp.
hạt nhựa chưa sấy đem ép ra mặt hàng loang những vệt bạc như sao xẹt.
sản phẩm ép phun bị lõm ở chỗ gân dày, nhìn nghiêng ánh đèn thấy rõ mồn một.
tăng áp giữ và kéo dài thời gian giữ thêm hai giây thì vết lõm mờ hẳn.
đường hàn dòng chảy nằm ngay tai móc, khách treo chừng ba ký là gãy.
máy ép hai trăm tấn khoá khuôn không chặt, nhựa xì ra mép mỏng dính như tờ giấy.
nòng trục vít mòn, nhựa chảy ngược, mỗi lần bắn một kiểu nặng nhẹ.
pha hạt màu có hai phần trăm mà chỗ đậm chỗ lợt, nắp chai loang như da beo.
xả nòng chuyển từ đen sang trắng mất nguyên buổi sáng và hơn tạ phế.
nhựa PVC cháy trong đầu đùn, khói vàng cay mũi, ăn mòn cả khuôn thép.
thổi màng ni lông bị dày một bên, cuộn lại lồi lõm như củ khoai.
bong bóng màng lắc qua lắc lại theo gió, xưởng phải quây bạt bốn phía.
túi phân huỷ sinh học để trong kho bốn tháng đã giòn bở, đựng cam rách đáy.
bột bắp pha vào nhựa giúp mau rã nhưng màng đục và dai kém.
anh chị ơi làm sao khử mùi hôi của hạt nhựa tái sinh từ bao phân bón cũ?
bao bì gom ở bãi rác dính dầu mỡ, băm rửa ba nước vẫn nhớp.
nước rửa phế liệu đen ngòm chảy thẳng ra mương, cá chết nổi trắng bụng.
làng nghề tái chế Minh Khai ngày nào cũng lất phất khói khét, trẻ con ho sù sụ.
máy băm nhựa kẹt lõi sắt trong chai, dao sứt cả hàng.
bể nổi chìm tách được nắp chai nhẹ ra khỏi mảnh thân nặng hơn nước.
camera cận hồng ngoại nhận ra từng loại polyme rồi vòi khí thổi bật khỏi băng.
ống nước HDPE hàn đối đầu non nhiệt, chạy thử áp tám ký là bục.
ống nhựa phơi nắng một năm giòn khấu, giẫm lên vỡ răng rắc.
thêm muội than và chất chống tia cực tím thì đồ nhựa ngoài trời bền hơn nhiều.
khay nhựa hút chân không mỏng góc, xếp chồng lên bị bẹp dúm.
tấm nung chưa chín đều nên hút vào khuôn còn nhăn một mép.
ghế nhựa ngồi được vài bữa toác chân, người mua mắng vốn um sùm.
bột đá trộn nhiều quá cho rẻ, đồ nhựa nặng tay mà giòn như bánh tráng.
xốp cách nhiệt thùng cá dùng riết ngấm nước, nặng gấp đôi lúc đầu.
hạt EPS nở bằng hơi nước rồi ủ nửa ngày trước khi đưa vào khuôn ép khối.
sợi thuỷ tinh đắp vỏ ca nô ngứa ran cả người, gãi đỏ như tôm luộc.
nhựa polyeste pha chất đông cứng quá tay, bốc khói nứt toác trong xô.
composite quấn sợi làm bồn chứa axit nhẹ và không han gỉ.
lớp gelcoat ngoài cùng bong rộp lốm đốm sau hai mùa ngâm nước biển.
mủ cao su nước đem về trễ là đông cục, mùi chua thối cả xe bồn.
chị cạo mủ đội đèn đi từ hai giờ khuya, mưa xuống ướt mặt cạo coi như mất ngày công.
nhà máy đánh đông mủ bằng axit foocmic, cán rửa nhiều lần rồi băm cốm.
nước thải chế biến mủ đậm đạm, khử mùi không tới thì dân quanh vùng không ai chịu nổi.
mủ tờ xông khói treo trên sào, vàng mật, thơm ngai ngái mùi củi.
cao su lưu hoá non sờ dính tay, kéo ra không co lại.
lưu hoá quá lửa thì chai, bẻ gập thấy nứt răm răm.
công thức gồm trăm phần cao su, năm chục phần than đen, lưu huỳnh chừng hai phần rưỡi.
máy cán hai trục quấn tay công nhân, may có thanh đạp dừng ngang bụng.
gioăng cao su tủ lạnh mốc đen, lau cồn hết rồi lại mọc.
đệm cao su chịu dầu bị trương nở, lấy ra to hơn rãnh cả phân.
chọn nhầm cao su thiên nhiên cho đường xăng thì chỉ vài ngày là nhão nhoét.
lốp xe đắp lại bong nguyên mảng lúc chạy cao tốc, hú hồn hú vía.
dép lốp ngày xưa đi mòn cả đời lính mà quai vẫn chưa đứt.
vụn lốp xe nghiền mịn trải sân chơi trẻ em, nắng lên nghe mùi hăng hắc.
nhiệt phân lốp cũ thu dầu đen với thép vụn, nhưng khói mà không lọc thì chết cả xóm.
găng tay y tế nhúng khuôn sứ qua bể latex, sấy, cuốn viền rồi tuốt ra.
lỗ kim trên găng do bọt trong bể, đổ nước vào phồng thấy tia nhỏ phun.
bóng bay nổ lốp bốp từ trong kho vì trời nóng quá.
silicon ép khuôn chén nướng bánh chịu nhiệt tới hai trăm ba mươi độ.
gỗ tràm xẻ tươi chất đống, mấy bữa sau mọc nấm xanh lè.
ván ghép thanh bị hở mạch keo, lấy móng tay bẩy là bung.
độ ẩm gỗ trên mười lăm phần trăm mà lên keo thì thế nào cũng nứt.
sấy gỗ gấp gáp quá, đầu tấm toét ra, ruột rạn ngầm như tổ ong.
chế độ sấy khởi đầu bằng hơi ẩm, nâng nhiệt chầm chậm, cuối cùng xử lý cân bằng.
lò sấy đốt bằng mùn cưa, nửa đêm lửa tàn, sáng ra gỗ đọng giọt nước.
mọt gỗ đục lỗ li ti, bột rơi vàng dưới chân giường mỗi sáng.
ngâm gỗ dưới ao bùn ba năm cho hết nhựa thì mọt chê, nhưng bây giờ ai đợi được.
tẩm muối boric bằng áp lực chân không thấm sâu vào dác gỗ.
mối lên ăn rỗng ruột cột nhà, gõ nghe bồm bộp.
bàn ăn gỗ sồi giao cho khách trên Đà Lạt thì ngon, chở xuống Phan Rang cong như thuyền.
mặt bàn nguyên tấm phải xẻ rãnh lưng, bắt bọ sắt cho gỗ còn chỗ co giãn.
tủ quần áo ván dăm gặp ẩm phồng rộp như bánh phồng tôm.
tiêu chuẩn châu Âu khống chế lượng foocmanđêhít thoát ra từ ván rất ngặt nghèo.
khách Mỹ đòi giấy chứng minh nguồn gốc gỗ hợp pháp, mà rừng trồng của bà con có sổ đỏ đâu.
gỗ keo tám năm tuổi đường kính bằng bắp đùi, xẻ ra tỉ lệ thu hồi chỉ bốn chục phần trăm.
dăm gỗ xuất khẩu rẻ như bèo, giữ rừng thêm mấy năm làm gỗ lớn thì lời hơn.
máy bào bốn mặt ăn lẹm đầu cuối phôi, thợ gọi là bị ngoạm đuôi.
con lăn áp cuối chỉnh thấp quá là sinh ngoạm, nâng lên nửa ly xem.
cưa đĩa xẻ dọc bị đánh ngược, thanh gỗ phóng ra như tên bắn.
dao tách sau lưỡi cưa không phải để cho đẹp, tháo bỏ là rước hoạ.
router khắc tranh Tùng Cúc Trúc Mai chạy một bức mất mười tám tiếng.
thợ chạm Đồng Kỵ ngồi xếp bằng, chàng đục bày la liệt, dăm bào thơm nức mùi gụ.
đường nét đục máy trông vô hồn, còn phải tay người tỉa lại đôi mắt con rồng.
khảm xà cừ cưa từng mảnh óng ánh bé bằng hạt tấm, gắn bằng sơn ta.
sơn PU lên gặp hôm mưa bị mốc trắng như sương phủ.
bề mặt nổi tăm li ti vì lớp lót chưa khô đã vội phun lớp bóng.
chà nhám hạt hai trăm bốn mới lót, tới lớp cuối phải bốn trăm mới láng o.
bụi gỗ mịn lơ lửng gặp tia lửa nổ như bom, vụ ở Quảng Nam sập cả cyclon.
hệ thống hút bụi yếu, mỗi lần mở cửa nắng chiếu thấy bụi nhảy múa.
dầu lau tự nhiên tôn vân, không tạo màng nên xước thì tự dặm lại được.
mây tre đan để mùa nồm mốc xám, phải xông lưu huỳnh rồi phơi gió.
tre luộc với phèn chua cho ra hết đường, mọt hết chỗ ăn.
tre ép khối nặng như lim, làm sàn ngoài trời dãi dầu mưa nắng.
chẻ nan bằng tay một ngày được hai ký, máy chẻ thì cả tạ mà nan hay xước.
bà cụ ở Phú Vinh đan chao đèn, ngón tay chai sần mà thoăn thoắt.
cói Nga Sơn chẻ đôi phơi hai nắng, gặp mưa là đỏ quạch, bán chả ai mua.
xơ dừa đánh tơi còn lẫn mụn, se chỉ cứ tuột tay.
lục bình phơi khô bện giỏ xuất đi Tây, khổ nỗi ẩm là lên meo.
gáo dừa mài bóng làm chén, làm nút áo, vụn thừa đốt than hoạt tính.
than gáo dừa hoạt hoá bằng hơi nước chín trăm độ cho diện tích bề mặt cả ngàn mét vuông mỗi gam.
sợi cotton chải kỹ ít kết hạt, dệt áo thun mặt mịn như nhung.
máy kéo sợi con đứt mối liên tục do độ ẩm phòng thấp, lông bay mù trời.
gắn phun sương giữ ẩm sáu lăm phần trăm, sợi bớt tĩnh điện thấy ngay.
bông nhập Tây Phi lẫn mảnh bao nhựa, nhuộm xong lốm đốm trắng không ăn màu.
vải dệt thoi bị lỗi mất sợi ngang, kéo thành đường mảnh suốt khổ.
máy dệt kiếm gãy dây đai kiếm, kiếm văng đâm thủng lược.
tiếng thoi đưa lách cách ở làng Vạn Phúc thưa dần, nhà nào còn dệt lụa thì ít ai nối.
lụa tơ tằm giặt xà phòng kiềm là xơ, sờn, mất hẳn độ óng.
tằm ăn rỗi rào rào như mưa, kén vàng kén trắng nong này nong nọ.
nấu kén nước sôi lăn tăn, mối tơ bung ra, chị thợ chắp bốn năm kén một sợi.
nước ươm tơ mùi nhộng nồng nặc, đổ xuống cống ruồi bu đen.
máy dệt kim tròn rớt mũi kim, vải sọc dọc như thang bị tuột.
thay kim cong, chỉnh lại độ căng sợi là sọc biến mất.
vải thun dệt xong chưa định hình, cắt áo giặt lần đầu co ngắn cả gang.
máy căng kim sấy định hình vải ở một trăm chín mươi độ, tốc độ hai chục mét mỗi phút.
khổ vải sau căng bị xéo canh, may ra cái quần vặn ống.
nhuộm mẻ này so với mẻ trước lệch ánh, đứng dưới đèn huỳnh quang thì giống mà ra nắng lại khác.
thuốc nhuộm hoạt tính gắn với xơ bông trong môi trường kiềm, phần dư phải giặt nóng cho sạch.
muối đổ vào máng nhuộm hàng tạ, nước thải mặn chát mà lại sẫm màu.
xả ra kênh có hôm đỏ như máu, hôm xanh lét, bà con ví là con kênh cầu vồng.
keo tụ bằng phèn sắt tách được phân nửa độ màu, bùn sinh ra chất đống.
oxy hoá bằng ôzôn bẻ gãy vòng thơm, nước trong veo song tốn điện.
màng siêu lọc hay nghẹt vì hồ tinh bột, phải rửa ngược mỗi nửa tiếng.
vải loang lổ chỗ đậm chỗ nhạt vì bỏ thuốc một lúc mà không khuấy.
bơm tuần hoàn của máy nhuộm cao áp yếu nên cây vải rối thành bánh quai chèo.
nhuộm chàm dân tộc nhúng đi nhúng lại chục lần, phơi, rồi lại nhúng cho tới đen ánh tím.
bà con Mông ở Lùng Tám giã lanh, se sợi, lăn đá cho vải bóng.
củ nâu, vỏ sắn thuyền, lá bàng, mỗi thứ lên một sắc trầm rất quê.
chất cầm màu bằng bùn làm lụa Tân Châu đen nhánh, càng mặc càng mềm.
trái mặc nưa giã lấy nước, ngâm lụa rồi phơi sân cỏ mấy chục nắng.
in hoa lưới bị lem viền, hồ loãng quá nên loang theo thớ.
in kỹ thuật số phun mực thẳng lên vải, ít nước nhưng đầu phun đắt xắt ra miếng.
hình in chuyển nhiệt mặc vài nước đã rạn như ruộng hạn.
áo mới mua giặt chung ra màu, nhuốm hồng cả chậu đồ trắng.
bền màu ma sát ướt chỉ đạt cấp hai, khách trả nguyên công ten nơ.
tẩy trắng bằng nước ôxy già thay clo, vải ít mục và đỡ hại thợ.
enzym rũ hồ làm việc ở sáu mươi độ, không gặm mòn xơ như axit.
wash bò bằng đá bọt thì rách túi, nay dùng laser đốt vệt bạc cho lẹ.
thợ bắn thuốc tím lên quần jean tay nâu sạm, cởi găng vẫn ngửi mùi.
chuyền may dồn hàng ở khâu tra khoá, mấy công đoạn sau ngồi chơi xơi nước.
bấm giờ từng thao tác rồi cân lại nhịp, năng suất nhích lên gần hai mươi phần trăm.
kim gãy phải nhặt cho đủ mảnh, thiếu một mẩu là rà kim loại cả thùng hàng.
đường may vặn, nhăn rúm, chỉ đứt hoài, thợ đổ tại máy còn máy đổ tại thợ.
chân vịt ép nặng quá nên vải dưới ăn nhanh hơn vải trên.
bỏ mũi ở máy vắt sổ, kéo căng là toạc cả đường sườn.
suốt chỉ quấn lỏng, mặt dưới sùi vòng như lông cừu.
bàn cắt trải tám chục lớp, lớp dưới xê dịch, cổ áo lệch hai phân.
giác sơ đồ bằng phần mềm tiết kiệm thêm ba phần trăm vải, nghe ít mà cả năm thành bạc tỷ.
vải vụn đầu tấm bán ve chai hai ngàn một ký, lau máy còn chê xổ lông.
may gia công cho hãng lớn, mỗi áo công có bảy nghìn mà phạt một lỗi trừ cả chục nghìn.
công nhân nữ nuôi con nhỏ xin về sớm một tiếng, tổ trưởng phải chạy tìm người thế.
ngồi lâu mỏi lưng tê tay, vai gáy cứng đơ, tối về dán cao khắp mình.
ghế có tựa và bàn nâng hạ vừa tầm thì đỡ khòm, nhưng chủ bảo để từ từ.
đồng phục học sinh vải pha nhiều poly, trưa nắng bí rì, mồ hôi không thoát.
vải kháng khuẩn phủ hạt bạc nano giặt ba mươi lần hãy còn tác dụng.
áo chống nắng đo chỉ số bảo vệ tia tử ngoại trên năm mươi.
đồ bảo hộ chống cháy may bằng sợi aramit, lửa liếm qua chỉ sém ngoài.
tụi em nhận thêu vi tính logo áo nhóm, từ năm cái trở lên cũng làm.
đứt chỉ thêu vì kim nóng, hạ xuống bảy trăm mũi một phút là yên.
da trâu tươi ướp muối chưa đủ, lông tuột từng mảng, mùi thối khẳn.
ngâm vôi với sunfua cho tróc lông, nước ấy mà đổ nhầm vào axit là ra khí độc chết người.
da thuộc crôm phôi xanh nhạt, mềm dẻo, chịu nước nóng.
thuộc thảo mộc bằng vỏ đước, vỏ keo cho da cứng, nâu ấm, dùng làm thắt lưng.
trống quay lọc cọc cả đêm, da chuyền lên chuyền xuống ngấm thuốc đều.
dăm da bào chứa crôm tính là chất thải nguy hại, phải thuê đơn vị có giấy phép chở đi.
`
